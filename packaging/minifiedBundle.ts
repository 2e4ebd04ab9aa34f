import { minify } from '@swc/core';
import { withPlainExport } from './plainExport';
import { roundIcons } from './roundedIcons';

interface Names {
  /** Members that nobody outside of the bundle knows; see ownMembers. */
  readonly members: readonly string[];
  /** Of the manifest: a host that knows no `registerControl` finds the control under this global name. */
  readonly namespace: string;
}

/**
 * A bundle of pcf-scripts, which minifies module by module. A look at the whole finds more, and
 * members get short names. The names at the top are how the host finds the control, so they stay; swc
 * takes one that is declared within a block for its own, and has to be asked to leave it.
 */
export async function minifiedBundle(
  bundle: string,
  { members, namespace }: Names,
): Promise<string> {
  const { code } = await minify(withPlainExport(bundle), {
    // No function of the bundle is called by `new` or asked for the number of its parameters, and no
    // pattern that is written with slashes keeps its place: packaging/checkBundle.ts looks.
    compress: {
      passes: 5,
      ecma: 2020,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      unsafe_regexp: true,
    },
    mangle: { reserved: [namespace], props: { regex: `^(?:${members.join('|')})$` } },
    ecma: 2020,
    // The only comment names a file of licences that no solution holds: they stand beside the solutions.
    format: { comments: false },
  });
  return roundIcons(code);
}
