import { createRequire } from 'node:module';

/**
 * Loads the demo's server, which is TypeScript. To be called when the packages are there. Loaded as
 * CommonJS: under the loader for modules esbuild does not find its own program.
 */
export async function importDemo() {
  (await import('tsx/cjs/api')).register();
  return createRequire(import.meta.url)('../demo/server.ts');
}
