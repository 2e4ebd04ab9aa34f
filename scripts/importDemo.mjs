import { importTypeScript } from './importTypeScript.mjs';

/** Loads the demo's server. To be called when the packages are there. */
export function importDemo() {
  return importTypeScript('demo/server.ts');
}
