import { ensureInstalled } from '../ensureInstalled.mjs';
import { importTypeScript } from '../importTypeScript.mjs';
import { ROOT } from '../root.mjs';

/** Writes the version of package.json wherever else one stands. */
export async function run() {
  process.chdir(ROOT);
  await ensureInstalled();
  const { stampVersion } = await importTypeScript('packaging/stampVersion.ts');
  console.log(stampVersion(ROOT).join('\n'));
}
