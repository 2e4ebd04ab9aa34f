import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { importTypeScript } from './importTypeScript.mjs';
import { olderBuild } from './olderBuild.mjs';
import { step } from './progress.mjs';

/** Of before requests went side by side. */
const OLDER = '82d32ee';

/** Measures openings and the feed against their peers and prints the tables of docs/performance.md. */
export async function runBench() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await ensureInstalled();
  const executablePath = await ensureBrowser();

  const bench = await importTypeScript('bench/bench.ts');
  await ensureBuilt();
  const builds = [
    { name: OLDER, folder: await olderBuild(OLDER) },
    { name: 'now', folder: join('out', 'controls') },
  ];
  if (!process.argv.includes('--feed')) await printOpenings(bench, executablePath, builds);
  if (process.argv.includes('--openings')) return;
  const built = await step('Measuring the built control', () =>
    bench.measureBuilt(executablePath, builds),
  );
  const domain = await step('Measuring the domain', () => bench.measureDomain());
  const feed = await step('Measuring the feed', () => bench.measureFeed(executablePath));
  const bundle = bench.bundleSize(join('out', 'controls', 'CustomerInsightsTimeline'));
  console.log(`\n${bench.report({ feed, domain, built, bundle }, OLDER)}`);
}

async function printOpenings(bench, executablePath, builds) {
  const openings = await step('Opening customers', () =>
    bench.measureOpenings(executablePath, builds),
  );
  console.log(`\n${bench.openingTable(openings, OLDER)}\n`);
}
