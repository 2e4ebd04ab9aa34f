import ts from 'typescript';
import { DOCUMENTED_COLUMNS } from '../../CustomerInsightsTimeline/domain/settings/columnNames';
import { ownMembers, shortenableMembers } from '../../packaging/ownMembers';

/** The members that may be shortened in a program of these files, by their paths. */
function shortenable(files: Readonly<Record<string, string>>): readonly string[] {
  const options = { noLib: true, types: [], strict: true };
  const plain = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...plain,
    fileExists: (path) => path in files,
    directoryExists: () => true,
    readFile: (path) => files[path],
    getSourceFile: (path, languageVersion) =>
      files[path] === undefined
        ? undefined
        : ts.createSourceFile(path, files[path], languageVersion, true),
  };
  return ownMembers(ts.createProgram(Object.keys(files), options, host), {
    isOurs: (path) => !path.startsWith('/lib/'),
    isWithin: (path) => path.startsWith('/domain/'),
  });
}

const TYPE = 'export interface Visit { readonly lastSeen: number; readonly howOften: number }';

test('members of our own types may be shortened, also where objects have no type yet', () => {
  const code = `${TYPE}
    export const next = ({ lastSeen }: Visit): Visit => ({ lastSeen, howOften: 1 });
    const loose = { lastSeen: 2, howOften: 3 };
    export const sum = next(loose).howOften;`;
  expect(shortenable({ '/domain/visit.ts': code })).toEqual(['howOften', 'lastSeen']);
});

test.each([
  ['a library declares', { '/lib/host.d.ts': 'interface Mode { howOften(): number }' }],
  ['a library has for all to read', { '/lib/host.d.ts': 'declare var howOften: number;' }],
  ['a type at the border declares', { '/host/mode.ts': 'export interface M { howOften: 1 }' }],
  ['a class has', { '/domain/c.ts': 'export class Control { howOften = 1 }' }],
  ['code says as text', { '/domain/c.ts': `export const column = 'howOften';` }],
  ['is read from what nobody knows', { '/domain/c.ts': 'declare const x: any; x.howOften;' }],
  [
    'is taken out of what nobody knows',
    { '/domain/c.ts': 'declare const x: any; const { howOften } = x;' },
  ],
  [
    'stands beside names from data',
    { '/domain/c.ts': 'export const x: { readonly [name: string]: number } = { howOften: 1 };' },
  ],
  [
    'is written into text',
    {
      '/domain/c.ts': `import type { Visit } from './visit';
      declare const JSON: any; declare const visits: { all: readonly Visit[] };
      JSON.stringify(visits);`,
    },
  ],
  [
    'is gone through by name',
    {
      '/domain/c.ts': `import type { Visit } from './visit';
      declare const Object: any; declare const visit: Visit | null;
      Object.keys(visit);`,
    },
  ],
])('a member that %s keeps its name', (_, files) => {
  expect(shortenable({ '/domain/visit.ts': TYPE })).toContain('howOften');
  const names = shortenable({ '/lib/array.d.ts': ARRAYS, '/domain/visit.ts': TYPE, ...files });
  expect(names).not.toContain('howOften');
});

/** What the checker has to know without the library of the language. */
const ARRAYS =
  'interface Array<T> { [i: number]: T } interface ReadonlyArray<T> { readonly [i: number]: T }';

test('in the controls, hundreds of members may be shortened, and no name of a row or of what is stored', () => {
  const names = shortenableMembers();
  expect(names.length).toBeGreaterThan(200);
  const columns = Object.values(DOCUMENTED_COLUMNS).flatMap((each: object) => Object.keys(each));
  const leaving = [
    ...columns,
    'place',
    'before',
    'types',
    'period',
    'label',
    'webAPI',
    'parameters',
  ];
  expect(leaving.filter((name) => names.includes(name))).toEqual([]);
});
