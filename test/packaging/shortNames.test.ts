import { shortenNames } from '../../packaging/shortNames';

const resx = (...keys: readonly string[]) =>
  keys.map((key) => `<data name="${key}"><value>${key} in words</value></data>`).join('\n');

/** A built control, with what differs from one whose names all fit. */
function build(changes: Readonly<Record<string, string>>) {
  const { files } = shortenNames(new Map(Object.entries({ 'bundle.js': '', ...changes })));
  return (path: string) => files.get(path) ?? '';
}

const keysIn = (text: string) => text.match(/(?<=name=")\w+/g) ?? [];

describe('the keys of texts', () => {
  test('are the same short ones in the bundle and in all languages', () => {
    const keys = ['Load_More', 'Load_All'];
    const built = build({
      'bundle.js': 'f("Load_All"),f("Load_More")',
      'a.1033.resx': resx(...keys),
      'a.1031.resx': resx(...keys),
    });
    const [more = '', all = ''] = keysIn(built('a.1033.resx'));
    expect(keysIn(built('a.1031.resx'))).toEqual([more, all]);
    expect(built('bundle.js')).toBe(`f("${all}"),f("${more}")`);
    expect(new Set([more, all, ...keys]).size).toBe(4);
    expect(built('a.1033.resx')).toContain('Load_More in words');
  });

  test('keep the plural form that code adds, of whatever language', () => {
    const built = build({
      'bundle.js': 'count("Late_Rows");count("Late_Rows_Of");`${key}_${form}`',
      'a.1033.resx': resx('Late_Rows_one', 'Late_Rows_other', 'Late_Rows_Of_other'),
      'a.1045.resx': resx('Late_Rows_few'),
    });
    const [, rows = '', of = ''] = /"(\w+)".*"(\w+)"/.exec(built('bundle.js')) ?? [];
    expect(keysIn(built('a.1033.resx'))).toEqual([`${rows}_one`, `${rows}_other`, `${of}_other`]);
    expect(keysIn(built('a.1045.resx'))).toEqual([`${rows}_few`]);
    expect(rows).not.toBe('Late_Rows');
  });

  test('stay in full where code puts them together, where a manifest names them, and without parts', () => {
    const files = {
      'bundle.js': 'f(`Fault_${kind}`),f("Fault_text"),f("Print"),f("Rows_Name")',
      'ControlManifest.xml': '<property display-name-key="Rows_Name" description-key="Rows_Text"/>',
      'a.1033.resx': resx('Fault_text', 'Fault_list', 'Print', 'Rows_Name', 'Rows_Text'),
    };
    const built = build(files);
    expect(Object.keys(files).map(built)).toEqual(Object.values(files));
  });

  test('that no code says are refused', () => {
    const files = { 'bundle.js': 'f("Load_More")', 'a.1033.resx': resx('Load_More', 'Load_None') };
    expect(() => build(files)).toThrow('No code says Load_None, which is declared.');
  });

  test('that no language has are refused', () => {
    const files = { 'bundle.js': 'f("Load_More"),f("Load_On")', 'a.1033.resx': resx('Load_More') };
    expect(() => build(files)).toThrow('Nothing declares Load_On.');
  });
});

describe('classes', () => {
  test('are the same short ones in the bundle and in the sheet, and custom properties stay', () => {
    const built = build({
      'bundle.js': '{className:"cit-row cit-row-open",style:{"--cit-row":1}}',
      'a.css': '.cit-row{color:var(--cit-row)}.cit-row-open:hover>.cit-row{top:0}',
    });
    const [row = '', open = ''] =
      /(?<=className:")[^"]*/.exec(built('bundle.js'))?.[0].split(' ') ?? [];
    expect(built('a.css')).toBe(`.${row}{color:var(--cit-row)}.${open}:hover>.${row}{top:0}`);
    expect(built('bundle.js')).toContain('"--cit-row":1');
    expect(new Set([row, open, 'cit-row', 'cit-row-open']).size).toBe(4);
  });

  test('that the sheet has and no code gives are refused, and the other way round', () => {
    const sheet = { 'a.css': '.cit-row{top:0}' };
    expect(() => build(sheet)).toThrow('No code says cit-row, which is declared.');
    expect(() => build({ ...sheet, 'bundle.js': '"cit-row cit-cell"' })).toThrow(
      'Nothing declares cit-cell.',
    );
  });
});
