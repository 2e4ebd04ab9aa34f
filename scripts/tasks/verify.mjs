import { ensureInstalled } from '../ensureInstalled.mjs';
import { importTypeScript } from '../importTypeScript.mjs';
import { readOptions } from '../readOptions.mjs';
import { Refusal } from '../refusal.mjs';
import { ROOT } from '../root.mjs';

const OPTIONS = {
  org: 'https://contoso.crm.dynamics.com',
  customer: '00000000-0000-0000-0000-000000000001',
};

/** Replays the control's queries against an organisation, asks it about the platform, and prints both. */
export async function run(args) {
  process.chdir(ROOT);
  const { org, customer } = readOptions(args, OPTIONS);
  if (org === undefined) {
    throw new Refusal('Say which: npm run verify -- --org https://contoso.crm.dynamics.com');
  }
  await ensureInstalled();
  const { readOrganisation } = await importTypeScript('demo/org/organisation.ts');
  const { verify } = await importTypeScript('demo/verify/verify.ts');
  const { isNews, report } = await importTypeScript('demo/verify/report.ts');
  const verification = await verify({
    organisation: readOrganisation(org),
    environment: process.env,
    customerId: customer ?? null,
    now: Date.now(),
  });
  console.log(report(verification));
  if (isNews(verification)) process.exitCode = 1;
}
