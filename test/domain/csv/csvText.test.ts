import fc from 'fast-check';
import { csvText } from '../../../CustomerInsightsTimeline/domain/csv/csvText';

/** A reader by the letter of RFC 4180, which knows nothing of the writer. */
function parse(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    record.push((quoted ?? '').replaceAll('""', '"'));
    if (end !== ',') {
      records.push(record);
      record = [];
    }
  }
  return records;
}

/** What a spreadsheet might run, whatever it drops before it looks. */
const FORMULA = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u;
const GUARDED = /^(?=[\s\p{Cc}\p{Cf}'"]*(?:[=+\-@＝＋－＠]|[\t\r\n]))/u;

/** Takes the apostrophes away again, from the left, as the documentation says. */
function unguarded(cell: string): string {
  let text = cell.startsWith("'") && GUARDED.test(cell.slice(1)) ? cell.slice(1) : cell;
  for (let at = 0; at < text.length; at++) {
    const after = text.slice(at + 2);
    const isGuard = /[;\t\r\n]/.test(text.charAt(at)) && text.charAt(at + 1) === "'";
    if (isGuard && /^[\s\p{Cc}\p{Cf}'"]*[=+\-@＝＋－＠]/u.test(after)) {
      text = text.slice(0, at + 1) + after;
    }
  }
  return text;
}

const nasty = fc.string({
  unit: fc.constantFrom(...Array.from('=+-@＝＠;,\t\r\n "\'a1\u200b\u00a0\0')),
  maxLength: 12,
});
const cell = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.json());
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));

test('begins with a byte order mark, quotes every cell and ends every line', () => {
  expect(
    csvText(
      ['A', 'B'],
      [
        ['1', null],
        ['say "hi"', 'two\r\nlines'],
      ],
    ),
  ).toBe('\uFEFF"A","B"\r\n"1",""\r\n"say ""hi""","two\r\nlines"\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+41 79', "'+41 79"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['  =1', "'  =1"],
  ['\u00a0\u200b=1', "'\u00a0\u200b=1"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['x;=1', "x;'=1"],
  ['a\n-b', "a\n'-b"],
  ["'=1", "''=1"],
  ['1-2', '1-2'],
  ["it's", "it's"],
  ['a, -5', 'a, -5'],
])('writes %j as %j', (value, written) => {
  expect(parse(csvText([], [[value]]))).toContainEqual([written]);
});

test('a reader gets back every value', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const [, ...read] = parse(csvText(['names'], rows));
      expect(read.map((record) => record.map(unguarded))).toEqual(rows);
    }),
  );
});

test('no cell begins a formula, for readers of commas, semicolons or tabs', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const csv = csvText(['names'], rows);
      expect(
        parse(csv)
          .flat()
          .filter((text) => FORMULA.test(text)),
      ).toEqual([]);
      for (const separators of [/[;\r\n]/, /[\t\r\n]/]) {
        expect(csv.split(separators).filter((text) => FORMULA.test(text))).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});
