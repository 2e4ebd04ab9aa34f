import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const control = resolve(__dirname, '../CustomerInsightsTimeline');

const files = readdirSync(control, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => {
    const path = join(control, name);
    return { path, name: name.split(sep).join('/'), text: readFileSync(path, 'utf8') };
  });

/** Every module that a file names: imported, re-exported or loaded on demand. */
function importsOf(text: string): readonly string[] {
  const named = /(?:\bfrom|^import) '([^']+)';$|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(named)].map((match) => match[1] ?? match[2] ?? '');
}

/** 'domain', 'index.ts' or, outside of the control, where that is. */
function placeOf(importer: string, specifier: string): string {
  const target = relative(control, resolve(dirname(importer), specifier));
  return target.startsWith('..') ? target : (target.split(sep)[0] ?? '');
}

const isOurs = (specifier: string) => specifier.startsWith('.');

/** What the files of each place may import: places of ours, and packages. */
const ARROWS: Record<string, { readonly ours: readonly string[]; readonly packages: RegExp }> = {
  domain: { ours: ['domain'], packages: /^uuid$/ },
  host: { ours: ['domain', 'generated', 'host'], packages: /^$/ },
  tables: { ours: ['domain', 'host', 'tables'], packages: /^$/ },
  webApi: { ours: ['domain', 'host', 'tables', 'webApi'], packages: /^$/ },
  dataset: { ours: ['dataset', 'domain', 'host', 'tables'], packages: /^$/ },
  strings: { ours: ['strings'], packages: /^$/ },
  views: {
    ours: ['domain', 'strings', 'views'],
    packages: /^(react|@fluentui\/react|lucide)($|\/)/,
  },
  inputs: { ours: ['domain', 'host', 'inputs'], packages: /^$/ },
  control: {
    ours: ['control', 'domain', 'generated', 'host', 'inputs', 'strings', 'views'],
    packages: /^react$/,
  },
  'control/outputs.ts': { ours: ['domain', 'generated'], packages: /^$/ },
  'control/currentCustomer.ts': { ours: ['control', 'domain', 'inputs'], packages: /^$/ },
};

const inPlace = (place: string) =>
  files.filter(({ name }) => name === place || name.startsWith(`${place}/`));

describe.each(Object.entries(ARROWS))('%s', (place, { ours, packages }) => {
  test('is there', () => {
    expect(inPlace(place)).not.toEqual([]);
  });

  test('imports only what its arrows allow', () => {
    const refused = inPlace(place).flatMap(({ path, name, text }) =>
      importsOf(text)
        .filter((specifier) =>
          isOurs(specifier) ? !ours.includes(placeOf(path, specifier)) : !packages.test(specifier),
        )
        .map((specifier) => `${name} imports ${specifier}`),
    );
    expect(refused).toEqual([]);
  });
});

test('nothing of the control imports what lies outside of it', () => {
  const outside = files.flatMap(({ path, name, text }) =>
    importsOf(text)
      .filter((specifier) => isOurs(specifier) && placeOf(path, specifier).startsWith('..'))
      .map((specifier) => `${name} imports ${specifier}`),
  );
  expect(outside).toEqual([]);
});

describe('no file imports itself by way of others, not even for a type', () => {
  const root = resolve(__dirname, '..');
  test.each(['CustomerInsightsTimeline', 'demo', 'packaging', 'bench', 'test'])('%s', (folder) => {
    const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => join(root, folder, name));
    const known = new Set(paths);
    const targets = (path: string) =>
      importsOf(readFileSync(path, 'utf8'))
        .filter(isOurs)
        .flatMap((specifier) =>
          ['', '.ts', '.tsx'].map((end) => resolve(path, '..', specifier) + end),
        )
        .filter((target) => known.has(target));
    let left = new Map(paths.map((path) => [path, targets(path)]));
    // A file whose imports are all settled is settled itself: what stays is a circle or leads to one.
    for (let before = Infinity; left.size < before;) {
      before = left.size;
      left = new Map([...left].filter(([, imported]) => imported.some((path) => left.has(path))));
    }
    expect([...left.keys()].map((path) => relative(root, path))).toEqual([]);
  });
});

test('the control for data-sets is a manifest and its wiring, and imports what that needs', () => {
  const folder = resolve(__dirname, '../CustomerInsightsTimelineDataset');
  const own = readdirSync(folder).filter((name) => name !== 'generated');
  expect(own.sort()).toEqual(['ControlManifest.Input.xml', 'index.ts']);

  const imported = importsOf(readFileSync(join(folder, 'index.ts'), 'utf8')).map((specifier) =>
    isOurs(specifier) ? placeOf(join(folder, 'index.ts'), specifier) : specifier,
  );
  const allowed = ['react', 'control', 'dataset', 'domain', 'host', 'inputs'];
  const generated = join('..', 'CustomerInsightsTimelineDataset', 'generated', 'ManifestTypes');
  expect(imported.filter((place) => ![...allowed, generated].includes(place))).toEqual([]);
});

test('the types of the host stay out of domain and views', () => {
  const mentioning = [...inPlace('domain'), ...inPlace('views')]
    .filter(({ text }) => text.includes('ComponentFramework'))
    .map(({ name }) => name);
  expect(mentioning).toEqual([]);
});

test.each(inPlace('domain').map(({ name, path }) => [name, path]))(
  '%s loads where there is no React',
  (_name, path) => {
    jest.isolateModules(() => {
      for (const missing of ['react', 'react-dom', '@fluentui/react']) {
        jest.doMock(missing, () => {
          throw new Error(`The domain loaded ${missing}.`);
        });
      }
      expect(() => jest.requireActual<object>(path)).not.toThrow();
    });
  },
);
