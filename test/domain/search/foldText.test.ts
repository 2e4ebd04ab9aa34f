import fc from 'fast-check';
import {
  foldText,
  foldWithPlaces,
} from '../../../CustomerInsightsTimeline/domain/search/matchText';

describe('a text and another one are the same to search', () => {
  test.each([
    ['STRASSE', 'Straße'],
    ['Strasse', 'STRAẞE'],
    ['istanbul', 'İSTANBUL'],
    ['ISPARTA', 'ısparta'],
    ['οδος', 'ΟΔΌΣ'],
    ['creme brulee', 'Crème Brûlée'],
    ['creme', 'Cre\u0300me'],
    ['CHF 1', 'CHF\u00a01'],
    ['1 000', '1\u202f000'],
    ['final', 'ﬁnal'],
    ['abc', 'ＡＢＣ'],
    ['محمد', 'مُحَمَّد'],
    ['שלום', 'שָׁלוֹם'],
    ['wasser', 'Was\u00adser\u200b'],
    ['a b', 'a\tb'],
    ["O'Brien", 'O’Brien'],
    ["O'Brien", 'OʼBrien'],
    ['"urgent"', '„urgent“'],
    ['"urgent"', '«urgent»'],
    ['2024-2025', '2024–2025'],
    ['-5', '−5'],
    ['Soren', 'Søren'],
    ['Lodz', 'Łódź'],
    ['Dordevic', 'Đorđević'],
    ['Aeroe', 'Ærøe'],
    ['coeur', 'cœur'],
    ['محمد', 'محـــمد'],
    ['12500', '١٢٥٠٠'],
    ['12500', '۱۲۵۰۰'],
    ['12500', '१२५००'],
    ['12,500.75', '١٢٬٥٠٠٫٧٥'],
  ])('%j and %j', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  test('just where a collator finds no difference in base letters', () => {
    const { compare } = new Intl.Collator('en', { sensitivity: 'base' });
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('aAäÄáâåAbcçÇeéEiíïnñNoöôuüÜyÿz19')),
    });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(foldText(a) === foldText(b)).toBe(compare(a, b) === 0);
      }),
    );
  });

  test('however their accents are written', () => {
    const latin = fc.string({ unit: fc.constantFrom(...Array.from('aéÜñçǰΐẛ̣가한が')) });
    fc.assert(
      fc.property(latin, (text) => {
        expect(foldText(text.normalize('NFC'))).toBe(foldText(text.normalize('NFD')));
      }),
    );
  });
});

test('words that only vowel signs tell apart stay apart', () => {
  expect(foldText('कि')).not.toBe(foldText('का'));
});

test('folding any character of the basic plane again changes nothing', () => {
  const changed: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const once = foldText(String.fromCodePoint(code));
    if (foldText(once) !== once) changed.push(code.toString(16));
  }
  expect(changed).toEqual([]);
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

test('every unit of the fold comes from whole characters of the text, in their order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
      const text = a + b;
      const { folded, starts, ends } = foldWithPlaces(text);
      expect(folded).toBe(foldText(text));
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
      [...starts, ...ends].forEach((place) => {
        const [before, after] = [text.charCodeAt(place - 1), text.charCodeAt(place)];
        const splitsPair = before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
        expect(splitsPair).toBe(false);
      });
      expect([...starts].sort((x, y) => x - y)).toEqual(starts);
    }),
  );
});
