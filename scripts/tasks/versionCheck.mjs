import { ensureInstalled } from '../ensureInstalled.mjs';
import { importTypeScript } from '../importTypeScript.mjs';
import { Refusal } from '../refusal.mjs';
import { ROOT } from '../root.mjs';

/** Fails where the built controls differ from those of the last tag, and the version does not. */
export async function run() {
  process.chdir(ROOT);
  await ensureInstalled();
  const { versionGate } = await importTypeScript('packaging/versionGate.ts');
  const { passed, reason } = versionGate(ROOT);
  if (!passed) throw new Refusal(reason);
  console.log(reason);
}
