import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How many bytes of a built control travel, the style sheet left out. */
export function bundleSize(folder: string): number {
  return gzipSync(readFileSync(join(folder, 'bundle.js')), { level: 9 }).length;
}
