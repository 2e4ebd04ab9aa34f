import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Control } from './controls';
import { readResx } from './resx';

/** The English texts of a control by their keys. */
export function readEnglishTexts(
  root: string,
  { folder, manifest }: Control,
): ReadonlyMap<string, string> {
  const paths = (manifest.resources.resx ?? []).map((resx) => resx['@path']);
  const english = paths.find((path) => path.endsWith('.1033.resx'));
  if (english === undefined) throw new Error(`${folder} has no English texts.`);
  return readResx(readFileSync(join(root, folder, english), 'utf8'));
}
