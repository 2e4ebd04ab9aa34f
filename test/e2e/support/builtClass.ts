import { readFileSync } from 'node:fs';

const NAMES = JSON.parse(readFileSync('out/shortNames.json', 'utf8')) as Readonly<
  Record<string, string>
>;

/** What the built control calls a class of ours: the build gives all of them short names. */
export function builtClass(name: string): string {
  const built = NAMES[name];
  if (built === undefined) throw new Error(`The built control has no class ${name}.`);
  return built;
}
