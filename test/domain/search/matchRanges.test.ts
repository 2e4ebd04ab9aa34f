import fc from 'fast-check';
import {
  foldText,
  holdsNeedle,
  matchRanges,
} from '../../../CustomerInsightsTimeline/domain/search/matchText';

function marked(text: string, query: string): readonly string[] {
  return matchRanges(text, foldText(query)).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Order SO-1, order SO-2', 'ORDER', ['Order', 'order']],
  ['Crème Bru\u0302le\u0301e', 'brulee', ['Bru\u0302le\u0301e']],
  ['Straße', 's', ['S', 'ß']],
  ['Straße 5', 'strasse', ['Straße']],
  ['Maße', 'se', ['ße']],
  ['İzmir', 'i', ['İ', 'i']],
  ['👋🏽 hello 👋🏽', '👋🏽', ['👋🏽', '👋🏽']],
  ['𝐎rder', 'o', ['𝐎']],
  ['aaa', 'aa', ['aa']],
  ['12,500 points', '12500', ['12,500']],
  ['CHF\u00a01’249.90', '1249.9', ['1’249.9']],
  ['1.249,90 EUR', '1249.90', ['1.249,90']],
  ['+41 79 123 45 67 or 12500', '+41791234567', ['+41 79 123 45 67']],
  ['(044) 123-45-67', '0441234567', ['044) 123-45-67']],
  ['41791234567', '41 79 123 45 67', ['41791234567']],
  ['12 of 500', '12500', []],
  ['1.5', '15', []],
  ['nothing', 'x', []],
  ['nothing', '', []],
  ['', 'x', []],
])('of %j, the search for %j marks %j', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected);
});

const letters = fc.string({
  unit: fc.constantFrom(
    ...Array.from('aAäsSßiIİıe\u0301\u0308 ﬁ-1'),
    '👋',
    '🏽',
    '\u200d',
    '\ud83d',
    'Σ',
    'ς',
  ),
});

test('marks lie within the text, apart and in order, and are matches', () => {
  fc.assert(
    fc.property(letters, letters, (text, query) => {
      const needle = foldText(query);
      let reached = 0;
      for (const { start, end } of matchRanges(text, needle)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(holdsNeedle(foldText(text.slice(start, end)), needle)).toBe(true);
        reached = end;
      }
    }),
  );
});

test('something is marked just where the text holds the query', () => {
  fc.assert(
    fc.property(letters, letters, (text, query) => {
      const needle = foldText(query);
      const holds = holdsNeedle(foldText(text), needle);
      expect(matchRanges(text, needle).length > 0).toBe(holds);
    }),
  );
});

test('the unmarked rest holds no match', () => {
  fc.assert(
    fc.property(letters, letters, (text, query) => {
      const needle = foldText(query);
      fc.pre(needle !== '');
      let reached = 0;
      for (const { start, end } of [
        ...matchRanges(text, needle),
        { start: text.length, end: text.length },
      ]) {
        expect(foldText(text.slice(reached, start))).not.toContain(needle);
        reached = end;
      }
    }),
  );
});

test('no more is looked for than is asked for', () => {
  expect(matchRanges('e'.repeat(400_000), 'e', 3)).toEqual([
    { start: 0, end: 1 },
    { start: 1, end: 2 },
    { start: 2, end: 3 },
  ]);
});

test('marks stacked on a letter are one match with it', () => {
  const text = `x${'e' + '\u0301'.repeat(200_000)}x`;
  expect(matchRanges(text, 'e')).toEqual([{ start: 1, end: text.length - 1 }]);
});
