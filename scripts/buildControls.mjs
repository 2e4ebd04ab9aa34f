import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureInstalled } from './ensureInstalled.mjs';
import { step } from './progress.mjs';
import { importTypeScript } from './importTypeScript.mjs';
import { Refusal } from './refusal.mjs';
import { runQuietly } from './run.mjs';

const OUTPUT = 'out/controls';

/** What the built keys of texts and classes are called, for people and for browser tests. */
const SHORT_NAMES = 'out/shortNames.json';
export const CONTROLS = ['CustomerInsightsTimeline', 'CustomerInsightsTimelineDataset'];

/** Those of pcfconfig.json, as esbuild names them. */
const TARGETS = Object.entries(JSON.parse(readFileSync('pcfconfig.json', 'utf8')).targets).map(
  ([browser, version]) => browser + version,
);

/** Gzipped; 1 kB is 1000 bytes. The reason is in docs/decisions/0024-bundle-size.md. */
const MOST_KILOBYTES = { bundle: 96, sheet: 7 };

/**
 * Builds the controls for production. Refuses a build that is not good, and a file that has grown too
 * large. The old output goes first, so that nobody packs or shows it after a build that failed.
 */
export async function buildControls() {
  await ensureInstalled();
  rmSync(OUTPUT, { recursive: true, force: true });
  const output = await step('Building', () =>
    // Lint is a step of the tests; here it would only make every start slower.
    runQuietly('The build', process.execPath, [
      'node_modules/pcf-scripts/bin/pcf-scripts.js',
      'build',
      '--buildMode',
      'production',
      '--skipBuildLinting',
      'true',
    ]),
  );
  const { buildFault } = await importTypeScript('packaging/buildResult.ts');
  const fault = buildFault(output, OUTPUT, CONTROLS);
  if (fault !== null) {
    rmSync(OUTPUT, { recursive: true, force: true });
    throw new Refusal(`${output.trim()}\n${fault} Its words are above.`);
  }
  const { readManifest } = await importTypeScript('packaging/manifest.ts');
  const { minifiedBundle } = await importTypeScript('packaging/minifiedBundle.ts');
  const resources = CONTROLS.map((name) => {
    const manifest = readFileSync(join(OUTPUT, name, 'ControlManifest.xml'), 'utf8');
    const { control } = readManifest(manifest);
    const inControl = ({ '@path': path }) => join(OUTPUT, name, path);
    const { code, css } = control.resources;
    const namespace = control['@namespace'];
    return { bundle: inControl(code), sheets: css.map(inControl), namespace };
  });
  const { shortenableMembers } = await importTypeScript('packaging/ownMembers.ts');
  const members = shortenableMembers();
  for (const { bundle, sheets, namespace } of resources) {
    const minified = await minifiedBundle(readFileSync(bundle, 'utf8'), { members, namespace });
    writeFileSync(bundle, minified);
    for (const sheet of sheets) await minifySheet(sheet);
  }
  await shortenBuiltNames();
  // Side by side, as each takes most of a minute.
  await step('Making small', () =>
    Promise.all(resources.map(({ bundle }) => orderInBundle(bundle))),
  );
  for (const { bundle, sheets } of resources) {
    measure(bundle, MOST_KILOBYTES.bundle);
    for (const sheet of sheets) measure(sheet, MOST_KILOBYTES.sheet);
  }
}

function orderInBundle(bundle) {
  return runQuietly('The order of functions', process.execPath, [
    'scripts/orderBundle.mjs',
    bundle,
  ]);
}

async function shortenBuiltNames() {
  const { shortenNames } = await importTypeScript('packaging/shortNames.ts');
  const paths = readdirSync(OUTPUT, { recursive: true }).filter((path) =>
    /\.(?:js|css|resx|xml)$/.test(path),
  );
  const { files, names } = shortenNames(
    new Map(paths.map((path) => [path, readFileSync(join(OUTPUT, path), 'utf8')])),
  );
  for (const [path, text] of files) writeFileSync(join(OUTPUT, path), text);
  writeFileSync(SHORT_NAMES, JSON.stringify(Object.fromEntries(names), null, 2));
}

/** pcf-scripts copies a style sheet as it is, with all that is said in it. */
async function minifySheet(path) {
  const { transform } = await import('esbuild');
  const sheet = readFileSync(path, 'utf8');
  const { code } = await transform(sheet, { loader: 'css', minify: true, target: TARGETS });
  writeFileSync(path, code);
}

function measure(path, most) {
  const kilobytes = gzipSync(readFileSync(path), { level: 9 }).length / 1000;
  const size = `${path} is ${kilobytes.toFixed(1)} kB gzipped; at most ${most} are allowed.`;
  if (kilobytes > most) throw new Refusal(size);
  console.log(size);
}
