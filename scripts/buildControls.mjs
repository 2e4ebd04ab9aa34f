import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureInstalled } from './ensureInstalled.mjs';
import { step } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { runQuietly } from './run.mjs';

const CONTROLS = 'out/controls';

/** 1 kB is 1000 bytes. The reason is in docs/decisions/0002-libraries.md. */
const MOST_KILOBYTES = 96;

/** Builds the controls for production and refuses a bundle that has grown too large. */
export async function buildControls() {
  await ensureInstalled();
  await step('Building', () =>
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
  for (const name of readdirSync(CONTROLS)) measure(join(CONTROLS, name, 'bundle.js'));
}

function measure(bundle) {
  const kilobytes = gzipSync(readFileSync(bundle), { level: 9 }).length / 1000;
  const size = `${bundle} is ${kilobytes.toFixed(1)} kB gzipped; at most ${MOST_KILOBYTES} are allowed.`;
  if (kilobytes > MOST_KILOBYTES) throw new Refusal(size);
  console.log(size);
}
