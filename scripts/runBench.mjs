import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './ensureBrowser.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { importTypeScript } from './importTypeScript.mjs';
import { step } from './progress.mjs';

/** Measures the feed against its peers and prints the tables of docs/performance.md. */
export async function runBench() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  await ensureInstalled();
  const executablePath = await ensureBrowser();

  const bench = await importTypeScript('bench/bench.ts');
  const domain = await step('Measuring the domain', () => bench.measureDomain());
  const feed = await step('Measuring the feed', () => bench.measureFeed(executablePath));
  console.log(`\n${bench.report(feed, domain)}`);
}
