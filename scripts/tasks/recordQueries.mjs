import { writeFileSync } from 'node:fs';
import { ensureInstalled } from '../ensureInstalled.mjs';
import { importTypeScript } from '../importTypeScript.mjs';
import { ROOT } from '../root.mjs';

const FILE = 'demo/verify/queries.json';

/** Writes down the queries that the control asks, as `npm run verify` replays them. */
export async function run() {
  process.chdir(ROOT);
  await ensureInstalled();
  const { recordQueries } = await importTypeScript('demo/verify/recordQueries.ts');
  const queries = await recordQueries();
  writeFileSync(FILE, `${JSON.stringify(queries, null, 2)}\n`);
  console.log(`${FILE} has ${queries.length} queries.`);
}
