import { readFileSync, writeFileSync } from 'node:fs';
import { ensureInstalled } from '../ensureInstalled.mjs';
import { importTypeScript } from '../importTypeScript.mjs';
import { ROOT } from '../root.mjs';

/** Draws docs/reach.svg. */
export async function run() {
  process.chdir(ROOT);
  await ensureInstalled();
  const { REACH_PICTURE, REACH_SOURCE, reachPicture, readReachTable } =
    await importTypeScript('bench/reachPicture.ts');
  writeFileSync(REACH_PICTURE, reachPicture(readReachTable(readFileSync(REACH_SOURCE, 'utf8'))));
  console.log(`${REACH_PICTURE} is up to date.`);
}
