import fc from 'fast-check';
import { quotedText } from '../../../CustomerInsightsTimeline/domain/settings/SettingFault';

const quoteAt = (text: string, offset: number, length: number) =>
  quotedText(text).quoteAt(offset, length);

test('of a short line all is quoted, without the blanks that it is indented by', () => {
  const text = '{\n  "a": 5,\r\n  "b": 6 \n}';
  const offset = text.indexOf('6');
  expect(quoteAt(text, offset, 1)).toEqual({ before: '"b": ', marked: '6', after: '' });
});

test('of a long line a piece is quoted, and cuts are marked', () => {
  const text = `{${'"a": 1, '.repeat(99)}"wrong": ["x"]${', "b": 2'.repeat(99)}}`;
  const { before, marked, after } = quoteAt(text, text.indexOf('["x"]'), 5);
  expect(before).toMatch(/^….*"wrong": $/);
  expect(marked).toBe('["x"]');
  expect(after).toMatch(/^, "b": 2.*…$/);
});

test('a gap at the end is quoted by the text before it', () => {
  expect(quoteAt('{"a": 1', 7, 0)).toEqual({ before: '{"a": 1', marked: '', after: '' });
});

test('wherever it stands, a quote is a short piece of one line, around the place, and breaks no character', () => {
  const characters = fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom('{', '"', 'a', ' ', '😀', '\u202e') },
    { weight: 1, arbitrary: fc.constantFrom('\n', '\r\n') },
  );
  const texts = fc.array(characters, { size: 'large', maxLength: 200 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(60), (text, anywhere, length) => {
      // A parser's tokens begin and end with whole characters.
      const starts = [...text.matchAll(/(?:)/gu)].map(({ index }) => index);
      const offset = starts[anywhere % starts.length] ?? 0;
      const end = starts.find((start) => start >= offset + length) ?? text.length;
      const quote = quoteAt(text, offset, end - offset);
      const lineEnds = [...text.matchAll(/\r\n|\r|\n/g)].filter(
        ({ 0: lineEnd, index }) => index + lineEnd.length <= offset,
      );
      expect(quotedText(text).lineAt(offset)).toBe(lineEnds.length + 1);
      const { before, marked, after } = quote;
      const whole = before + marked + after;
      expect(whole).not.toMatch(/[\r\n]/);
      expect(whole.length).toBeLessThanOrEqual(80);
      expect(whole).not.toMatch(/\p{Surrogate}/u);
      const plain = (part: string) => part.replace(/^…|…$/g, '');
      expect(text.slice(0, offset).endsWith(plain(before))).toBe(true);
      expect(text.slice(offset).startsWith(plain(marked))).toBe(true);
      if (!marked.endsWith('…')) {
        expect(text.slice(offset + marked.length).startsWith(plain(after))).toBe(true);
      }
    }),
  );
});
