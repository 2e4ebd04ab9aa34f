import { writeFileSync } from 'node:fs';
import { ensureInstalled } from '../ensureInstalled.mjs';
import { importTypeScript } from '../importTypeScript.mjs';
import { ROOT } from '../root.mjs';

/** Writes docs/settings.md. */
export async function run() {
  process.chdir(ROOT);
  await ensureInstalled();
  const { SETTINGS_REFERENCE, settingsReference } = await importTypeScript(
    'packaging/settingsReference.ts',
  );
  writeFileSync(SETTINGS_REFERENCE, settingsReference(ROOT));
  console.log(`${SETTINGS_REFERENCE} is up to date.`);
}
