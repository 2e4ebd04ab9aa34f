import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import queries from '../demo/verify/queries.json';

const ROOT = resolve(__dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const documents = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];

/** The files that a document links to; pictures are made by a command. */
function linkedFiles(document: string): readonly string[] {
  const links = [...read(document).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^[a-z]+:/.test(link) && !link.includes('screenshots/'))
    .map((link) => join(dirname(document), link));
}

it.each(documents)('%s links to files that are there', (document) => {
  const missing = linkedFiles(document).filter((path) => !existsSync(join(ROOT, path)));
  expect(missing).toEqual([]);
});

/** The anchors of a document, as GitHub makes them of its headings. */
function anchorsOf(document: string): readonly string[] {
  return [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it.each(documents)('%s links to headings that are there', (document) => {
  const links = [...read(document).matchAll(/\]\(([^)#\s:]*)#([^)\s]+)\)/g)];
  const missing = links.filter(
    ([, path = '', anchor = '']) =>
      !anchorsOf(path ? join(dirname(document), path) : document).includes(anchor),
  );
  expect(missing.map(([link]) => link)).toEqual([]);
});

it.each(documents.filter((document) => document.includes('decisions')))(
  '%s is read in a minute: it has 40 lines at most',
  (document) => {
    expect(read(document).trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  },
);

const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

it.each(Object.keys(scripts))('the guide for engineers names npm’s %s', (name) => {
  const command = ['start', 'test', 'version'].includes(name) ? name : `run ${name}`;
  expect(read('docs/for-engineers.md')).toMatch(new RegExp(`\`npm ${command}[ \`]`));
});

it('the guide for administrators names every table that is read', () => {
  const told = read('docs/for-admins.md');
  const untold = queries
    .map(({ table }) => table)
    .filter((table) => !told.includes(`\`${table}\``));
  expect([...new Set(untold)]).toEqual([]);
});

it('the guide for administrators names every column that is asked for or filtered by', () => {
  const told = read('docs/for-admins.md');
  const named = queries.flatMap(
    ({ options }) =>
      decodeURIComponent(options).match(
        /\b(?:(?:msdynci|msdyn|mscipriv)_\w+|partitionid|modifiedon)\b/g,
      ) ?? [],
  );
  const untold = named.filter((column) => !told.includes(`\`${column}\``));
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(untold)]).toEqual([]);
});
