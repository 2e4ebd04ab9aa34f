import fc from 'fast-check';
import type { JsonNode } from '../../../CustomerInsightsTimeline/domain/settings/jsonTree';
import { readJsonTree } from '../../../CustomerInsightsTimeline/domain/settings/jsonTree';

/** The value as JSON.parse would give it; of repeated names the last counts there. */
function plain({ scalar, items, members }: JsonNode): unknown {
  if (items) return items.map(plain);
  if (!members) return scalar;
  const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const { name, value } of members) object[name] = plain(value);
  return object;
}

const read = (text: string) => {
  const { root, faults } = readJsonTree(text);
  return { value: root && plain(root), faults };
};

/** Equal in what JSON can say: prototypes and the sign of zero are none of it. */
const asJson = (value: unknown) => JSON.stringify(value);

test('reads valid JSON as JSON.parse does, however it is spaced', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t', ' \n'), (json, space) => {
      const text = JSON.stringify(json, null, space);
      expect(asJson(read(text).value)).toBe(asJson(JSON.parse(text)));
      expect(read(text).faults).toEqual([]);
    }),
  );
});

test('each value stands where it stands in the text', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (values) => {
      const texts = values.map((value) => JSON.stringify(value));
      const text = `[${texts.join(' ,\n')}]`;
      const items = readJsonTree(text).root?.items;
      expect(items?.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(
        texts,
      );
    }),
  );
});

test.each([
  ['comments', '{ // one\n"a": /* two */ 1// three\n}', { a: 1 }],
  ['a comment without an end', '{"a": 1} /* and so on', { a: 1 }],
  ['a comma after the last member', '{"a": [1, 2,],}', { a: [1, 2] }],
  ['what looks like a comment in a text', '["//", "/*"]', ['//', '/*']],
  ['a byte order mark', '\uFEFF[1]', [1]],
])('%s: no fault', (_what, text, value) => {
  expect(asJson(read(text).value)).toBe(asJson(value));
  expect(read(text).faults).toEqual([]);
});

test.each([
  ['a missing comma', '{"a": 1 "b": 2}', 8, '"b"', ',', { a: 1, b: 2 }],
  ['a missing comma in a list', '[1 2]', 3, '2', ',', [1, 2]],
  ['a missing colon', '{"a" 1, "b": 2}', 5, '1', ':', { a: 1, b: 2 }],
  ['a missing brace', '{"a": {"b": 1}', 14, '', '}', { a: { b: 1 } }],
  ['a missing bracket', '{"a": [1, "b": 2}', 13, ':', ',', { a: [1, 'b', 2] }],
  ['a bracket of the wrong kind', '{"a": [1}', 8, '}', ']', { a: [1] }],
  ['a text without an end', '{"a": "one,\n"b": 2}', 6, '"one,', '"', { a: 'one,', b: 2 }],
  ['a name without quotes', '{a: 1, "b": 2}', 1, 'a', null, { b: 2 }],
  ['quotes of another kind', '{\'a\': 1, "b": 2}', 1, "'a'", null, { b: 2 }],
  ['a missing value', '{"a": , "b": 2}', 6, ',', null, { b: 2 }],
  ['a comma too many', '{,"b": 2}', 1, ',', null, { b: 2 }],
  ['a word that JSON has not', '{"a": yes, "b": 2}', 6, 'yes', null, { b: 2 }],
  ['more than one value', '[1] [2]', 4, '[', null, [1]],
  ['a mark that opens nothing', '}', 0, '}', null, null],
])(
  '%s is reported where it is, and the rest is read',
  (_what, text, offset, marked, missing, value) => {
    const { faults } = read(text);
    expect(faults[0]).toEqual({ offset, length: marked.length, missing });
    expect(text.startsWith(marked, offset)).toBe(true);
    expect(asJson(read(text).value)).toBe(asJson(value));
  },
);

test('an empty text has nothing, and nothing is wrong with it', () => {
  expect(readJsonTree(' // nothing')).toEqual({ root: null, faults: [] });
});

test('valid JSON from which a piece was cut out comes to an end, and is at fault', () => {
  const objects = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
  fc.assert(
    fc.property(objects, fc.nat(), fc.integer({ min: 1, max: 8 }), (object, from, length) => {
      const whole = JSON.stringify(object);
      const start = from % whole.length;
      const text = whole.slice(0, start) + whole.slice(start + length);
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      const { faults } = readJsonTree(text);
      if (valid) expect(faults).toEqual([]);
      // What was cut out may leave a comma at the end, or a comment, which are no faults here.
      else if (!/,\s*[}\]]|\/[/*]|^$/.test(text)) expect(faults).not.toEqual([]);
    }),
  );
});

test('of a long text with a fault in each line the time is that of its length', () => {
  const lines = Array.from({ length: 8_000 }, (_, index) => `"a${index}": "`);
  expect(readJsonTree(`{${lines.join('\n')}`).root?.members?.length).toBeGreaterThan(7_000);
});
