import { fileURLToPath } from 'node:url';

import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { importDemo } from './importDemo.mjs';
import { openInBrowser } from './openInBrowser.mjs';
import { ensureFree, readPort } from './port.mjs';
import { step } from './progress.mjs';

/** Brings the demo up, from whatever state the checkout is in. */
export async function runDemo() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const port = readPort(process.argv.slice(2), process.env);
  await ensureFree(port);
  await ensureInstalled();
  await ensureBuilt();

  const { startDemo } = await importDemo();
  const demo = await step('Seeding', () => startDemo({ port, now: Date.now() }));

  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => demo.close().then(() => process.exit(0)));
  }
  console.log(`Customer Insights Timeline is at ${demo.url} — Ctrl+C stops it`);
  openInBrowser(demo.url);
}
