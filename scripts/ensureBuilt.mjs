import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

import { buildControls } from './buildControls.mjs';

const SOURCES = [
  'CustomerInsightsTimeline',
  'package-lock.json',
  'pcfconfig.json',
  'tsconfig.json',
];
const BUNDLE = 'out/controls/CustomerInsightsTimeline/bundle.js';

/** Builds the control, unless its bundle is newer than all it is made of. */
export async function ensureBuilt() {
  const built = statSync(BUNDLE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...SOURCES.map(latestChange)) <= built) return;
  const start = new Date();
  await buildControls();
  // A build that comes out the same leaves the old file, and its old date, in place.
  utimesSync(BUNDLE, start, start);
}

/** When a file, or one in a folder, changed last; what the build generates doesn't count. */
function latestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(path).filter((name) => name !== 'generated');
  return Math.max(...names.map((name) => latestChange(join(path, name))));
}
