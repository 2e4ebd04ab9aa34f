import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

import { buildControls, CONTROLS } from './buildControls.mjs';

const SOURCES = [
  ...CONTROLS,
  'package-lock.json',
  'packaging',
  'pcfconfig.json',
  'scripts/buildControls.mjs',
  'tsconfig.json',
];
const BUNDLES = CONTROLS.map((name) => `out/controls/${name}/bundle.js`);

/** Builds the controls, unless their bundles are newer than all they are made of. */
export async function ensureBuilt() {
  const built = BUNDLES.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (Math.max(...SOURCES.map(latestChange)) <= Math.min(...built)) return;
  const start = new Date();
  await buildControls();
  // A change during a build is not in it, and needs another.
  for (const path of BUNDLES) utimesSync(path, start, start);
}

/** When a file, or one in a folder, changed last; what the build generates doesn't count. */
function latestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const names = readdirSync(path).filter((name) => name !== 'generated');
  return Math.max(...names.map((name) => latestChange(join(path, name))));
}
