import { createRequire } from 'node:module';

/**
 * Loads a module of ours that is TypeScript. To be called when the packages are there. Loaded as
 * CommonJS: under the loader for modules esbuild does not find its own program.
 */
export async function importTypeScript(path) {
  (await import('tsx/cjs/api')).register();
  return createRequire(import.meta.url)(`../${path}`);
}
