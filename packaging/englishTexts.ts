import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Control } from './controls';
import { readXml } from './xml';

interface Resx {
  readonly root: {
    readonly data?: readonly { readonly '@name': string; readonly value: string }[];
  };
}

/** The English texts of a control by their keys. */
export function readEnglishTexts(
  root: string,
  { folder, manifest }: Control,
): ReadonlyMap<string, string> {
  const paths = (manifest.resources.resx ?? []).map((resx) => resx['@path']);
  const english = paths.find((path) => path.endsWith('.1033.resx'));
  if (english === undefined) throw new Error(`${folder} has no English texts.`);
  const { data = [] } = (
    readXml(readFileSync(join(root, folder, english), 'utf8'), ['data']) as Resx
  ).root;
  return new Map(data.map((entry) => [entry['@name'], entry.value]));
}
