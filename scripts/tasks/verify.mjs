import { parseArgs } from 'node:util';
import { ensureInstalled } from '../ensureInstalled.mjs';
import { importTypeScript } from '../importTypeScript.mjs';
import { Refusal } from '../refusal.mjs';
import { ROOT } from '../root.mjs';

const OPTIONS = { org: { type: 'string' }, customer: { type: 'string' } };

/** Replays the control's queries against an organisation, and prints what the stand-in does not. */
export async function run(args) {
  process.chdir(ROOT);
  const { values } = parseArgs({ args, options: OPTIONS, strict: false });
  if (typeof values.org !== 'string') {
    throw new Refusal('Say which: npm run verify -- --org https://contoso.crm.dynamics.com');
  }
  await ensureInstalled();
  const { readOrganisation } = await importTypeScript('demo/org/organisation.ts');
  const { verify } = await importTypeScript('demo/verify/verify.ts');
  const { report } = await importTypeScript('demo/verify/report.ts');
  const verdicts = await verify({
    organisation: readOrganisation(values.org),
    environment: process.env,
    customerId: values.customer ?? null,
    now: Date.now(),
  });
  console.log(report(verdicts));
  if (verdicts.some(({ differences }) => differences.length > 0)) process.exitCode = 1;
}
