import fc from 'fast-check';
import { csvText, separatorBeside } from '../../../CustomerInsightsTimeline/domain/export/csv';
import { runs } from '../../support/propertyRuns';

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

/** What begins with plus or minus and is a mere sum, which does nothing. */
const PLAIN = '[\\p{L}\\p{M}\\p{N}\\s.,:;%?/+\\-–—…·]*';
const SUM = `[+-](?=${PLAIN}[\\p{L}\\p{M}\\p{N}.?%…]\\s*`;
const BEGINNING = '[\\s\\p{Cc}\\p{Cf}"]*';
/** The same for a reader to whom our quotes mean nothing: the cell ends here, or goes on after one. */
const OPEN_FORMULA = new RegExp(`^${BEGINNING}(?!${SUM}")|[+-]${PLAIN}$)[=+\\-@＝＋－＠]`, 'u');
/** What begins with a sign in a cell that people see. */
const SIGNED = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u;
const GUARDED = /^(?=[\s\p{Cc}\p{Cf}'"]*(?:[=+\-@＝＋－＠]|[\t\r\n]))/u;

const SKIPPING_FORMULA = new RegExp(`^[\\s\\p{Cc}\\p{Cf}'"]*(?!${SUM}$))[=+\\-@＝＋－＠]`, 'u');

/** Takes the apostrophes and the tab away again, from the left, as the documentation says. */
function unguarded(cell: string): string {
  let text = cell.startsWith("'") && GUARDED.test(cell.slice(1)) ? cell.slice(1) : cell;
  if (text === cell && cell.startsWith('\t')) text = cell.slice(1);
  for (let at = 0; at < text.length; at++) {
    const after = text.slice(at + 2);
    const isGuard = /[;\t\r\n]/.test(text.charAt(at)) && text.charAt(at + 1) === "'";
    if (isGuard && SKIPPING_FORMULA.test(after)) {
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
      ',',
    ),
  ).toBe('\uFEFF"A","B"\r\n"1",""\r\n"say ""hi""","two\r\nlines"\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+41 79', "'+41 79"],
  ['-5', "'-5"],
  ['- call back, please', "'- call back, please"],
  ['+1+1', "'+1+1"],
  ['-2+3+cmd|x!A0', "'-2+3+cmd|x!A0"],
  ['+SUM(A1)', "'+SUM(A1)"],
  ['-1&', "'-1&"],
  ['-1+', "'-1+"],
  ['x\n- call back', 'x\n- call back'],
  ['007', '\t007'],
  ['1234567890123456', '\t1234567890123456'],
  ['123456789012345', '123456789012345'],
  ['12E34', '\t12E34'],
  ['3-4', '\t3-4'],
  ['\n3-4', "'\n3-4"],
  ['12.5', '12.5'],
  ['0.5', '0.5'],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['  =1', "'  =1"],
  ['\u00a0\u200b=1', "'\u00a0\u200b=1"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['x;=1', "x;'=1"],
  ['a\n-b', 'a\n-b'],
  ['a\n-b()', "a\n'-b()"],
  ["'=1", "''=1"],
  ['1-2 pieces', '1-2 pieces'],
  ["it's", "it's"],
  ['a, -5', 'a, -5'],
])('writes %j as %j', (value, written) => {
  expect(parse(csvText([], [[value]], ','))).toContainEqual([written]);
});

test('a reader gets back every value', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const [, ...read] = parse(csvText(['names'], rows, ','));
      expect(read.map((record) => record.map(unguarded))).toEqual(rows);
    }),
  );
});

test('no cell begins a formula, for readers of commas, semicolons or tabs', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const csv = csvText(['names'], rows, ',');
      expect(
        parse(csv)
          .flat()
          .filter((text) => SIGNED.test(text)),
      ).toEqual([]);
      for (const separators of [/[;\r\n]/, /[\t\r\n]/]) {
        expect(csv.split(separators).filter((text) => OPEN_FORMULA.test(text))).toEqual([]);
      }
    }),
    runs(1000),
  );
});

test.each([
  ['.', ','],
  ['٫', ','],
  [',', ';'],
])('where numbers have %s before their decimals, cells are parted by %s', (sign, separator) => {
  const csv = csvText(['A', 'B'], [['1', '2']], separatorBeside(sign));
  expect(csv).toBe(`\uFEFF"A"${separator}"B"\r\n"1"${separator}"2"\r\n`);
});

test('a text of a million tabs is made safe in one pass', () => {
  const [, [cell] = []] = parse(csvText(['A'], [['\t'.repeat(1_000_000)]], ','));
  expect(cell).toHaveLength(1_000_001);
});
