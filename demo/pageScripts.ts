import { build } from 'esbuild';
import { join } from 'node:path';

/** The host page's own scripts, by the path that they are served under. */
export async function bundlePageScripts(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const page = join(root, 'demo', 'host', 'page');
  const { outputFiles } = await build({
    entryPoints: {
      host: join(page, 'main.ts'),
      canvas: join(root, 'demo', 'host', 'canvas', 'main.ts'),
      'platform-globals': join(page, 'platformGlobals.ts'),
    },
    alias: { 'react-dom': join(page, 'platformReactDom.ts') },
    bundle: true,
    // The XML validator makes its byte order marks by it as it loads; browsers have no Buffer.
    define: { 'Buffer.from': 'Uint8Array.from' },
    loader: { '.resx': 'text', '.xml': 'text' },
    format: 'iife',
    target: 'es2022',
    outdir: '/',
    write: false,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map((file) => [`/${file.path.split(/[\\/]/).at(-1)}`, file.contents]));
}
