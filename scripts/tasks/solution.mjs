import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildControls } from '../buildControls.mjs';
import { importTypeScript } from '../importTypeScript.mjs';
import { step } from '../progress.mjs';
import { ROOT } from '../root.mjs';

/** Builds the controls and packs them into a managed and an unmanaged solution. */
export async function run() {
  process.chdir(ROOT);
  await buildControls();
  const { packSolution } = await importTypeScript('packaging/solutionZip.ts');
  const { OUTPUT } = await importTypeScript('packaging/checkSolution.ts');
  const { NOTICES, thirdPartyNotices } = await importTypeScript('packaging/notices.ts');
  const zips = await step('Packing', async () => packSolution(ROOT));
  // A zip of another version would be imported by mistake one day.
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  for (const { fileName, bytes } of zips) {
    writeFileSync(`${OUTPUT}/${fileName}`, bytes);
    const kilobytes = (bytes.length / 1000).toFixed(1);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${OUTPUT}/${fileName}, ${kilobytes} kB, SHA-256 ${hash}`);
  }
  // An import takes no file that no manifest names, so the licences go along beside.
  writeFileSync(`${OUTPUT}/${NOTICES}`, thirdPartyNotices(ROOT));
}
