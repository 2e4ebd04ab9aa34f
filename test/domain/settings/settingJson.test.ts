import fc from 'fast-check';
import { readSettingJson } from '../../../CustomerInsightsTimeline/domain/settings/settingJson';

const read = (text: string | null) => readSettingJson('TypeSettings', text);

/** The names of the members at the top, as far as they can be read. */
function namesIn(text: string): readonly string[] | null {
  const json = read(text);
  return json.root && (json.members(json.root)?.map(({ name }) => name) ?? null);
}

test.each([null, '', ' \n '])('nothing is set by %j, and nothing is wrong with it', (text) => {
  expect(read(text)).toMatchObject({ root: null, faults: [] });
});

test('members are read in the order in which they are written, with their values', () => {
  const json = read('{"label": "Visit", "order": 2, "hidden": true, "keyFacts": ["Page", "Time"]}');
  const root = json.root;
  if (!root) throw new Error('Nothing was read.');
  const [label, order, hidden, keyFacts] = json.members(root) ?? [];
  expect(label && json.text(label.value)).toBe('Visit');
  expect(order && json.number(order.value)).toBe(2);
  expect(hidden && json.yesNo(hidden.value)).toBe(true);
  expect(keyFacts && json.texts(keyFacts.value)).toEqual(['Page', 'Time']);
  expect(json.faults).toEqual([]);
});

test('comments and a comma after the last member are no fault', () => {
  expect(read('{\n  // what agents read most\n  "a": 1,\n}').faults).toEqual([]);
});

test('a missing comma is reported with its line, and the rest is read all the same', () => {
  const text = '{\n  "a": 1\n  "b": 2,\n  "c": 3\n}';
  expect(read(text).faults).toEqual([
    {
      setting: 'TypeSettings',
      line: 3,
      quote: { before: '', marked: '"b"', after: ': 2,' },
      path: [],
      reason: { kind: 'syntax', missing: ',' },
    },
  ]);
  expect(namesIn(text)).toEqual(['a', 'b', 'c']);
});

test.each(['no JSON', '<xml/>', '[[['.repeat(20_000), `{"a": "${'x'.repeat(200_000)}"}`])(
  'text that is no JSON, or far too long, is reported and not thrown (%.20s)',
  (text) => {
    expect(read(text).faults).toMatchObject([{ line: 1, reason: { kind: 'syntax' } }]);
  },
);

test('a value of another kind is reported with its line and the way to it', () => {
  const json = read('{\r\n"a": {\r\n"b": "two"}}');
  const [a] = json.root ? (json.members(json.root) ?? []) : [];
  const [b] = a ? (json.members(a.value) ?? []) : [];
  expect(b && json.number(b.value)).toBeNull();
  expect(json.faults).toMatchObject([
    { line: 3, path: ['a', 'b'], reason: { kind: 'wrongKind', wanted: 'number' } },
  ]);
});

test('a value in a list that is no text is reported by its place, and the others are kept', () => {
  const json = read('["a", 2, "c"]');
  expect(json.root && json.texts(json.root)).toEqual(['a', 'c']);
  expect(json.faults).toMatchObject([{ path: ['2'], reason: { wanted: 'text' } }]);
});

test('a fault is quoted with what stands around it, so that it is found in one long line', () => {
  const json = read('{"SalesOrder": {"icon": "cart", "order": "two", "hidden": true}}');
  const [type] = json.root ? (json.members(json.root) ?? []) : [];
  const order = type && json.members(type.value)?.find(({ name }) => name === 'order');
  expect(order && json.number(order.value)).toBeNull();
  expect(json.faults).toMatchObject([
    { quote: { before: '…icon": "cart", "order": ', marked: '"two"', after: ', "hidden": …' } },
  ]);
});

test('of a name that stands twice the first one counts', () => {
  const json = read('{"a": 1,\n"a": 2}');
  const members = json.root ? json.members(json.root) : null;
  expect(members?.map(({ value }) => json.number(value))).toEqual([1]);
  expect(json.faults).toMatchObject([{ line: 2, path: ['a'], reason: { kind: 'repeated' } }]);
});

test('names that objects have of their own are names as any other', () => {
  expect(namesIn('{"__proto__": 1, "constructor": 2}')).toEqual(['__proto__', 'constructor']);
});

test('whatever is valid JSON has no fault, and each member its line', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }), (value) => {
      const names = Object.keys(value);
      const lines = names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(value[name])}`);
      const json = read(`{\n${lines.join(',\n')}\n}`);
      expect(json.faults).toEqual([]);
      const members = json.root ? (json.members(json.root) ?? []) : [];
      expect(members.map(({ name }) => name)).toEqual(names);
      for (const member of members) json.report(member.value, { kind: 'repeated' });
      expect(json.faults.map(({ line }) => line)).toEqual(names.map((_, index) => index + 2));
    }),
  );
});

test('no text whatever makes it throw', () => {
  const scraps = fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '"a"', '1', '\n', 'true', '//');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(scraps).map((all) => all.join('')),
      ),
      (text) => {
        const json = read(text);
        if (json.root) json.members(json.root);
        for (const { line } of json.faults) expect(line).toBeGreaterThan(0);
      },
    ),
  );
});

test('however many members are wrong, their places are found in one reading of the text', () => {
  const text = `{${Array.from({ length: 3000 }, (_, i) => `\n"${i}": 1`).join(',')}}`;
  const json = read(text);
  const splits = jest.spyOn(String.prototype, 'split');
  const scans = jest.spyOn(String.prototype, 'matchAll');
  for (const { value } of (json.root && json.members(json.root)) ?? []) json.text(value);
  expect(json.faults).toHaveLength(3000);
  expect(json.faults.map(({ line }) => line)).toEqual(json.faults.map((_, i) => i + 2));
  expect(splits.mock.calls.length + scans.mock.calls.length).toBeLessThan(3);
});
