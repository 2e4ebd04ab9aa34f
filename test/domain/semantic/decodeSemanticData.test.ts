import fc from 'fast-check';
import type { SemanticData } from '../../../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import { decodeSemanticData } from '../../../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import type { Field } from '../../../CustomerInsightsTimeline/domain/semantic/Field';
import { runs } from '../../support/propertyRuns';

const decode = (value: unknown) => decodeSemanticData(JSON.stringify(value));
const named = ({ fields }: SemanticData) => fields.map(({ name, value }) => [name, value]);
const text = (said: string) => ({ kind: 'text', text: said });
const blueAndBig = [
  ['Colour', text('blue')],
  ['Size', text('big')],
];

describe('pairs', () => {
  test.each<readonly [string, unknown]>([
    ['an object', { Colour: 'blue', Size: 'big' }],
    ['objects of one member each', [{ Colour: 'blue' }, { Size: 'big' }]],
    [
      '[key, value] lists',
      [
        ['Colour', 'blue'],
        ['Size', 'big'],
      ],
    ],
    ...[
      'key',
      'Key',
      'name',
      'Name',
      'field',
      'fieldName',
      'attribute',
      'property',
      'label',
      'k',
    ].map(
      (key) =>
        [
          `a list of ${key} and value`,
          [
            { [key]: 'Colour', value: 'blue' },
            { [key]: 'Size', value: 'big' },
          ],
        ] as const,
    ),
    ...['value', 'Value', 'val', 'v', 'data', 'content', 'field_value'].map(
      (value) =>
        [
          `a list of key and ${value}`,
          [
            { key: 'Colour', [value]: 'blue' },
            { [value]: 'big', key: 'Size' },
          ],
        ] as const,
    ),
  ])('are read from %s', (_shape, value) => {
    const data = decode(value);
    expect([named(data), data.rest]).toEqual([blueAndBig, null]);
  });

  test('are read from JSON in a JSON string in a JSON string', () => {
    expect(named(decode(JSON.stringify(JSON.stringify({ Colour: 'blue', Size: 'big' }))))).toEqual(
      blueAndBig,
    );
  });

  test('are read behind a byte order mark', () => {
    expect(named(decodeSemanticData('\uFEFF{"Colour":"blue","Size":"big"}'))).toEqual(blueAndBig);
  });

  test('of one name are all kept', () => {
    const data = decode([
      { key: 'Tag', value: 'a' },
      { key: 'Tag', value: 'b' },
    ]);
    expect(named(data)).toEqual([
      ['Tag', text('a')],
      ['Tag', text('b')],
    ]);
  });

  test('may be numbered', () => {
    expect(named(decode([{ key: 7, value: 'blue' }]))).toEqual([['7', text('blue')]]);
  });

  test('with more than a key and a value lose nothing', () => {
    const [item] = decode([{ key: 'Colour', value: 'blue', unit: 'RAL' }]).fields;
    expect(item).toMatchObject({
      name: '',
      value: { kind: 'group', fields: [{ name: 'key' }, { name: 'value' }, { name: 'unit' }] },
    });
  });
});

test('nested objects and lists are groups', () => {
  const [lines] = decode({ Lines: [{ Product: 'Tea', Size: 'big' }, 'note'] }).fields;
  expect(lines).toMatchObject({
    value: {
      kind: 'group',
      fields: [
        { name: '', value: { kind: 'group', fields: [{ name: 'Product' }, { name: 'Size' }] } },
        { name: '', label: '', value: { kind: 'text', text: 'note' } },
      ],
    },
  });
});

test('JSON text as the value of a field is read as well', () => {
  expect(decode({ Details: '{"Colour":"blue"}' }).fields[0]?.value).toMatchObject({
    kind: 'group',
    fields: [{ name: 'Colour' }],
  });
});

test('text that merely begins like JSON stays text', () => {
  expect(named(decode({ Note: '[sic] blue' }))).toEqual([['Note', text('[sic] blue')]]);
});

test('a currency that an order names is that of its lines', () => {
  const [, lines] = decode({ Currency: 'CHF', Lines: [{ Price: 5, Size: 'big' }] }).fields;
  expect(JSON.stringify(lines)).toContain('"currency":"CHF"');
});

test('a rating is held against the scale that the data names, and no other', () => {
  const outOf = (data: object) => decode(data).fields[0]?.value;
  expect(outOf({ Rating: 4, MaxRating: 10 })).toEqual({ kind: 'rating', value: 4, outOf: 10 });
  expect(outOf({ Rating: 4, rating_scale: '7' })).toMatchObject({ outOf: 7 });
  expect(outOf({ Rating: '4/5' })).toMatchObject({ value: 4, outOf: 5 });
  const alone = { kind: 'number', value: 4 };
  expect(outOf({ Rating: 4, BestRating: 0 })).toEqual(alone);
  expect(outOf({ Rating: 4, MaxItems: 10 })).toEqual(alone);
});

test('the scale that a survey names is that of its answers, and no rating itself', () => {
  const [scale, answers] = decode({ MaxRating: 5, Answers: [{ Rating: 4 }, { Rating: 9 }] }).fields;
  expect(scale?.value).toEqual({ kind: 'number', value: 5 });
  expect(answers?.value).toMatchObject({
    fields: [
      { name: 'Rating', value: { kind: 'rating', value: 4, outOf: 5 } },
      { name: 'Rating', value: { kind: 'number', value: 9 } },
    ],
  });
});

test.each([
  [{ MaxRating: { Value: 5, toString: '5 stars' } }],
  [{ BestOffer: { toString: 'x', valueOf: 'y' } }],
  [{ rating_scale: [[{ toString: 1 }]] }],
])('a scale of %j is no number, and is shown as the group that it is', (data) => {
  expect(decode(data)).toMatchObject({ fields: [{ value: { kind: 'group' } }], rest: null });
});

test.each(['MaxRating', 'scale', 'best', 'Currency', 'Anything'])(
  'a list nested 20,000 deep under %s is cut off',
  (name) => {
    const said = `{"${name}":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expect(decodeSemanticData(said).rest).toEqual({ text: said, reason: 'tooDeep' });
  },
);

describe('what other languages print in place of JSON is read', () => {
  test.each<readonly [string, string, unknown]>([
    ['a number that is none', '{"a":NaN,"b":-Infinity}', { a: 'NaN', b: '-Infinity' }],
    ['words of Python', "{'a': 'Yes', 'b': None}", { a: 'Yes', b: null }],
    ['quotes of Python', `{'a': 'it\\'s "x"', 'b': "it's"}`, { a: `it's "x"`, b: "it's" }],
    ['a line break in a text', '{"a":"x\ny\tz"}', { a: 'x\ny\tz' }],
    ['a comma too many', '{"a":["x","y" , ], }', { a: ['x', 'y'] }],
    ['names without quotes', '{a: "x", toString: "y"}', { a: 'x', toString: 'y' }],
    ['leading zeros', '{"a":007}', { a: '007' }],
    ['a path with single backslashes', '{"a":"C:\\dir\\u12",}', { a: 'C:\\dir\\u12' }],
    ['a value in JSON', `{"a":"{'b': True,}"}`, { a: { b: true } }],
  ])('%s', (_what, said, value) => {
    expect(decodeSemanticData(said)).toEqual(decode(value));
  });

  test('also where a number is too long, and a name occurs twice', () => {
    expect(named(decodeSemanticData("{'n': 12345678901234567890}"))).toEqual([
      ['n', text('12345678901234567890')],
    ]);
    expect(decodeSemanticData("{'a': 1, 'a': 2}").rest?.reason).toBe('repeatedNames');
  });

  test.each(['[sic]', '{name}', '[,]', '{,}', '{"a":1} x', '{"a": /* b */ 1}', '[1,,2]', "{'a"])(
    '%s is none of it, and is kept as it is',
    (said) => {
      expect(decodeSemanticData(said)).toEqual({
        fields: [],
        rest: { text: said, reason: 'notJson' },
      });
      expect(named(decode({ Note: said }))).toEqual([['Note', text(said)]]);
    },
  );
});

test.each([[null], [''], ['  \n'], ['null'], ['{}'], ['[]'], ['"{}"']])(
  '%p says nothing',
  (said) => {
    expect(decodeSemanticData(said)).toEqual({ fields: [], rest: null });
  },
);

test.each([
  ['just words', 'notJson'],
  ['{"a":1', 'notJson'],
  ["{'a':'b", 'notJson'],
  ['<a>1</a>', 'notJson'],
  ['42', 'noFields'],
  ['true', 'noFields'],
  ['"words"', 'noFields'],
] as const)('%p is handed on as it is: %s', (said, reason) => {
  expect(decodeSemanticData(said)).toEqual({ fields: [], rest: { text: said, reason } });
});

describe('numbers longer than a double holds', () => {
  test.each([['9007199254740993'], ['-12345678901234567890'], ['0.12345678901234567'], ['1e4000']])(
    '%s keeps its digits',
    (digits) => {
      expect(named(decodeSemanticData(`{"n":${digits}}`))).toEqual([['n', text(digits)]]);
    },
  );

  test.each([['434.99999999999994'], ['-0.30000000000000004'], ['21.609189999999998']])(
    '%s, which a double holds in full, is an amount',
    (digits) => {
      expect(named(decodeSemanticData(`{"Amount":${digits}}`))).toEqual([
        ['Amount', { kind: 'money', amount: Number(digits), currency: null }],
      ]);
    },
  );

  test('keep their digits also where an even double happens to meet them', () => {
    expect(named(decodeSemanticData('{"n":9007199254740994}'))).toEqual([
      ['n', text('9007199254740994')],
    ]);
  });

  test('within text are left alone', () => {
    const said = 'a "12345678901234567890" \\ 1e4000';
    expect(named(decode({ Note: said }))).toEqual([['Note', text(said)]]);
  });
});

describe('hostile data', () => {
  const prototypeIsClean = () => expect(Object.keys(Object.prototype)).toEqual([]);

  test('may name its keys as objects name theirs', () => {
    const said = '{"__proto__":{"polluted":"yes"},"constructor":"c","toString":"t"}';
    const data = decodeSemanticData(said);
    expect(data.fields.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    prototypeIsClean();
  });

  test('may do so in pairs', () => {
    const data = decode([['__proto__', 'x']]);
    expect(named(data)).toEqual([['__proto__', text('x')]]);
    prototypeIsClean();
  });

  test('of very many keys gives the first ones, and the whole text for the rest', () => {
    const said = `{${Array.from({ length: 70_000 }, (_, i) => `"k${i}":${i}`).join()}}`;
    const data = decodeSemanticData(said);
    expect(data.fields).toHaveLength(300);
    expect(data.rest).toEqual({ text: said, reason: 'tooManyFields' });
  });

  test.each([['['], ['{"a":']])('nested ten thousand levels deep in %s is cut off', (open) => {
    const close = open === '[' ? ']' : '}';
    const said = `${open.repeat(10_000)}1${close.repeat(10_000)}`;
    const data = decodeSemanticData(said);
    expect(data.rest).toEqual({ text: said, reason: 'tooDeep' });
    expect(JSON.stringify(data.fields).length).toBeLessThan(1000);
  });

  test('longer than its column is not looked at', () => {
    const said = `{"a":"${'x'.repeat(1_048_576)}"}`;
    expect(decodeSemanticData(said)).toEqual({
      fields: [],
      rest: { text: said, reason: 'tooLong' },
    });
  });

  test('as long as its column is read when it is one long text', () => {
    const long = 'x'.repeat(1_000_000);
    expect(named(decode({ a: long }))).toEqual([['a', text(long)]]);
  });

  test.each([
    ['escaped quotes without an end', `"${'\\"'.repeat(500_000)}`],
    ['quotes', '"'.repeat(1_000_001)],
    ['digits', `[${'1'.repeat(1_000_000)}`],
    ['digits and points', '1.'.repeat(500_000)],
    ['exponents', '1e'.repeat(500_000)],
    ['backslashes', `"${'\\'.repeat(1_000_000)}`],
    ['blanks', ' '.repeat(1_000_000) + 'x'],
    ['open brackets', '['.repeat(1_000_000)],
  ])('a megabyte of %s costs bounded time', (_what, said) => {
    const before = performance.now();
    decodeSemanticData(said);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.json().map((json) => JSON.stringify(json)),
  fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 3 })).map(([json, at, put]) => {
    const place = at % (json.length + 1);
    return json.slice(0, place) + put + json.slice(place + 1);
  }),
);

test('never throws, and says the same every time', () => {
  fc.assert(
    fc.property(anyText, (said) => {
      expect(decodeSemanticData(said)).toEqual(decodeSemanticData(said));
    }),
    runs(1000),
  );
});

test('drops no member of an object: each is a field, or the whole text is handed on', () => {
  const scalar = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), scalar, { maxKeys: 400, size: 'max' }), (object) => {
      const said = JSON.stringify(object);
      const { fields, rest } = decodeSemanticData(said);
      if (rest) expect(rest.text).toBe(said);
      else expect(fields.map(({ name }) => name)).toEqual(Object.keys(object));
    }),
    runs(50),
  );
});

describe('a name that occurs twice in one object', () => {
  test.each([
    ['at the top', '{"a":1,"a":2}'],
    ['with an escape', '{"a":1,"\\u0061" : 2}'],
    ['deep within', '{"x":[{"y":{"a":1,"b":"\\"a\\":","a":2}}]}'],
    ['beside a long number', '{"a":12345678901234567890,"a":"{"}'],
    ['in JSON text', JSON.stringify('{"a":1,"a":2}')],
    ['in the JSON text of a field', JSON.stringify({ x: '{"a":1,"a":2}' })],
  ])('%s hands the whole text on', (_where, said) => {
    expect(decodeSemanticData(said).rest).toEqual({ text: said, reason: 'repeatedNames' });
  });

  test('is distinguished from one that occurs in two objects, and from text that looks like names', () => {
    const value = [
      { a: '"a":1,"a":2', b: [{ a: 1 }] },
      { a: '\\', b: '":' },
    ];
    expect(decodeSemanticData(JSON.stringify(value, null, 2)).rest).toBeNull();
  });

  test('hands the text on whatever stands around it, and nothing else does for that reason', () => {
    const members = fc.array(fc.tuple(fc.string(), fc.json()), { maxLength: 12 });
    fc.assert(
      fc.property(members, fc.boolean(), (pairs, again) => {
        const unique = [...new Map(pairs)];
        const [first] = unique;
        const all = again && first ? [...unique, first] : unique;
        const said = `{${all.map(([name, json]) => `${JSON.stringify(name)} :${json}`).join(',')}}`;
        const { rest } = decodeSemanticData(said);
        if (all.length > unique.length) expect(rest?.text).toBe(said);
        else expect(rest?.reason).not.toBe('repeatedNames');
      }),
      runs(500),
    );
  });
});

test('never gives more fields than anybody reads', () => {
  const count = (fields: readonly Field[]): number =>
    fields.reduce((n, { value }) => n + 1 + (value.kind === 'group' ? count(value.fields) : 0), 0);
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), (said) => {
      expect(count(decodeSemanticData(said).fields)).toBeLessThanOrEqual(300);
    }),
  );
});

test('a rating without a scale in the data is on the one that is given, which no other overrules', () => {
  const valueOf = (data: unknown, scale?: number) =>
    decodeSemanticData(JSON.stringify(data), scale).fields[0]?.value;
  expect(valueOf({ Rating: 4 })).toEqual({ kind: 'number', value: 4 });
  expect(valueOf({ Rating: 4 }, 5)).toEqual({ kind: 'rating', value: 4, outOf: 5 });
  expect(valueOf({ Rating: 4, MaxRating: 10 }, 5)).toMatchObject({ outOf: 10 });
  expect(valueOf({ Rating: 8 }, 5)).toEqual({ kind: 'number', value: 8 });
  expect(valueOf({ Items: 4 }, 5)).toEqual({ kind: 'number', value: 4 });
});
