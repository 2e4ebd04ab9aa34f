import type { Trap } from './trap';

const nested = (levels: number): string =>
  `${'{"Level":'.repeat(levels)}"deep"${'}'.repeat(levels)}`;

/** Just below what the column holds: 1,048,576 characters. */
function oneMegabyte(): string {
  const parts: string[] = [];
  for (let key = 0, length = 2; length < 1_048_000; key++) {
    const part = `"Attribute_${key}":"value ${key % 97}"`;
    parts.push(part);
    length += part.length + 1;
  }
  return `{${parts.join(',')}}`;
}

const longList = (): string =>
  JSON.stringify(Array.from({ length: 2000 }, (_, each) => ({ Key: `K${each}`, Value: each })));

const contents: readonly (readonly [title: string, json: string | null])[] = [
  ['Semantic data cut off', '{"OrderId":"SO-1","TotalAmount":12'],
  ['Semantic data that is no JSON', 'OrderId=SO-1;TotalAmount=12.5'],
  ['Semantic data with single quotes', "{'OrderId':'SO-1'}"],
  ['Semantic data with a comma too many', '{"OrderId":"SO-1",}'],
  ['Semantic data of no characters', ''],
  ['Semantic data of blanks', '   '],
  ['Semantic data: empty object', '{}'],
  ['Semantic data: empty list', '[]'],
  ['Semantic data: null', 'null'],
  ['Semantic data: a number', '42'],
  ['Semantic data: a text', '"just text"'],
  ['Semantic data: absent', null],
  ['Semantic data with a byte order mark', '\ufeff{"OrderId":"SO-2"}'],
  [
    'Semantic data that would pollute a prototype',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":"x"}',
  ],
  [
    'Pairs that would pollute a prototype',
    '[{"Key":"__proto__","Value":"polluted"},{"Key":"hasOwnProperty","Value":"1"}]',
  ],
  ['Semantic data 40 levels deep', nested(40)],
  ['Semantic data 5,000 levels deep', nested(5000)],
  ['JSON in JSON in JSON in JSON', [1, 2, 3].reduce((text) => JSON.stringify(text), '{"A":"b"}')],
  ['A megabyte of semantic data', oneMegabyte()],
  ['A list of two thousand pairs', longList()],
  [
    'Numbers beyond what a double holds',
    '{"Big":9007199254740993,"Bigger":1e400,"Long":123456789012345678901234567890,"Tiny":1e-320,"Minus":-0,"Text":"9007199254740993"}',
  ],
  ['The same key twice', '{"Status":"Open","Status":"Closed","status":"Third"}'],
  ['Keys of nothing and blanks', '{"":"no name"," ":"blank name","\\u0000":"zero"}'],
  [
    'Script in keys and values',
    '{"<img src=x onerror=alert(1)>":"<script>alert(1)</script>","Html":"<b>bold</b>&amp;","Url":"javascript:alert(1)"}',
  ],
  ['Lone surrogates', '{"Half":"\\ud83d","OtherHalf":"\\ude00"}'],
  [
    'Dates of every kind',
    '{"A":"2023-02-30","B":"0000-00-00","C":"/Date(1700000000000)/","D":"2024-02-29","E":"2024-02-29T23:59:60Z","F":"20240229","G":"24:00","H":1700000000}',
  ],
  ['Money without sense', '{"TotalAmount":"12,50","Currency":"XXQ","Amount":null,"Price":"-0.00"}'],
  ['A rating out of range', '{"Rating":11,"Stars":"five","Score":-3}'],
  ['Pairs without names', '[{"Key":null,"Value":"a"},{"Value":"b"},{"Key":"c"},null,"d",5,[]]'],
  [
    'A formula for a spreadsheet',
    '{"Note":"=HYPERLINK(\\"https://example.org\\",\\"x\\")","Plus":"+1+1","At":"@SUM(1)"}',
  ],
];

export const semanticTraps: readonly Trap[] = contents.map(([title, json]) => ({
  msdynci_title: title,
  msdynci_semanticdata: json,
}));
