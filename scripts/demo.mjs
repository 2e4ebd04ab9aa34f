import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { importDemo } from './importDemo.mjs';
import { importTypeScript } from './importTypeScript.mjs';
import { openInBrowser } from './openInBrowser.mjs';
import { ensureFree, readPort } from './port.mjs';
import { step } from './progress.mjs';
import { ROOT } from './root.mjs';

/** Brings the demo up, from whatever state the checkout is in. */
export async function runDemo() {
  process.chdir(ROOT);
  const port = readPort(process.argv.slice(2), process.env);
  const { values } = parseArgs({ options: { org: { type: 'string' } }, strict: false });
  await ensureFree(port);
  await ensureInstalled();
  const organisation = values.org === undefined ? null : await readOrganisation(values.org);
  await ensureBuilt();

  const demo = await startDemoOver(organisation, port);

  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => demo.close().then(() => process.exit(0)));
  }
  console.log(`Customer Insights Timeline is at ${demo.url} — Ctrl+C stops it`);
  openInBrowser(demo.url);
}

/** Refuses what is no address of an organisation before anything is built for it. */
async function readOrganisation(text) {
  const module = await importTypeScript('demo/org/organisation.ts');
  return module.readOrganisation(String(text));
}

/** The stand-in with its customers, or a real organisation. */
async function startDemoOver(organisation, port) {
  if (organisation === null) {
    const { startDemo } = await importDemo();
    return step('Seeding', () => startDemo({ port, now: Date.now() }));
  }
  const { startOrganisationDemo } = await importTypeScript('demo/org/organisationDemo.ts');
  return step('Asking for a token', () =>
    startOrganisationDemo({ port, organisation, environment: process.env }),
  );
}
