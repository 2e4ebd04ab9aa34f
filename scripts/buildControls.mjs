import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureInstalled } from './ensureInstalled.mjs';
import { step } from './progress.mjs';
import { importTypeScript } from './importTypeScript.mjs';
import { Refusal } from './refusal.mjs';
import { runQuietly } from './run.mjs';

const OUTPUT = 'out/controls';
export const CONTROLS = ['CustomerInsightsTimeline', 'CustomerInsightsTimelineDataset'];

/** 1 kB is 1000 bytes. The reason is in docs/decisions/0002-libraries.md. */
const MOST_KILOBYTES = 98;

/**
 * Builds the controls for production. Refuses a build that is not good, and a bundle that has grown too
 * large. The old output goes first, so that nobody packs or shows it after a build that failed.
 */
export async function buildControls() {
  await ensureInstalled();
  rmSync(OUTPUT, { recursive: true, force: true });
  const output = await step('Building', () =>
    // Lint is a step of the tests; here it would only make every start slower.
    runQuietly('The build', process.execPath, [
      'node_modules/pcf-scripts/bin/pcf-scripts.js',
      'build',
      '--buildMode',
      'production',
      '--skipBuildLinting',
      'true',
    ]),
  );
  const { buildFault } = await importTypeScript('packaging/buildResult.ts');
  const fault = buildFault(output, OUTPUT, CONTROLS);
  if (fault !== null) {
    rmSync(OUTPUT, { recursive: true, force: true });
    throw new Refusal(`${output.trim()}\n${fault} Its words are above.`);
  }
  for (const name of CONTROLS) measure(join(OUTPUT, name, 'bundle.js'));
}

function measure(bundle) {
  const kilobytes = gzipSync(readFileSync(bundle), { level: 9 }).length / 1000;
  const size = `${bundle} is ${kilobytes.toFixed(1)} kB gzipped; at most ${MOST_KILOBYTES} are allowed.`;
  if (kilobytes > MOST_KILOBYTES) throw new Refusal(size);
  console.log(size);
}
