import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one place where the version of the product is decided. */
export function readPackageVersion(root: string): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
