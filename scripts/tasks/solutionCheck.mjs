import { existsSync } from 'node:fs';
import { buildControls } from '../buildControls.mjs';
import { importTypeScript } from '../importTypeScript.mjs';
import { Refusal } from '../refusal.mjs';
import { ROOT } from '../root.mjs';
import { run as makeSolution } from './solution.mjs';

/** Opens the zips, making them where they are missing, then builds all again and compares. */
export async function run() {
  process.chdir(ROOT);
  if (!existsSync('out/solution')) await makeSolution();
  await buildControls();
  const { writtenComplaints } = await importTypeScript('packaging/checkSolution.ts');
  const complaints = writtenComplaints(ROOT);
  if (complaints.length > 0) throw new Refusal(complaints.join('\n'));
  console.log('Both zips hold what they should, and nothing else; built again, they are the same.');
}
