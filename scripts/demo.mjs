import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { importDemo } from './importDemo.mjs';
import { importTypeScript } from './importTypeScript.mjs';
import { openInBrowser } from './openInBrowser.mjs';
import { ensureFree, readPort } from './port.mjs';
import { step } from './progress.mjs';
import { readOptions } from './readOptions.mjs';
import { ROOT } from './root.mjs';

const OPTIONS = { port: '5181', org: 'https://contoso.crm.dynamics.com' };

/** Brings the demo up, from whatever state the checkout is in. */
export async function runDemo() {
  process.chdir(ROOT);
  const options = readOptions(process.argv.slice(2), OPTIONS);
  const port = readPort(options.port, process.env);
  await ensureFree(port);
  await ensureInstalled();
  const organisation = options.org === undefined ? null : await readOrganisation(options.org);
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
  return module.readOrganisation(text);
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
