/** @jest-environment jsdom */
import { pseudoStrings } from '../../demo/host/context/pseudoLanguage';
import { englishStrings } from '../support/englishStrings';

const english = englishStrings();
const pseudo = pseudoStrings(english);
const valuesIn = (text = '') => text.match(/\{\d\}/g) ?? [];

describe('the pseudo-language', () => {
  test('has every text, in brackets and at least 40 % longer, with the same values in it', () => {
    expect([...pseudo.keys()]).toEqual([...english.keys()]);
    const words = [...english].filter(([key, text]) => key !== 'Locale' && /[a-z]{2}/i.test(text));
    expect(words.length).toBeGreaterThan(400);
    for (const [key, text] of words) {
      const longer = pseudo.get(key) ?? '';
      expect(longer).toMatch(/^\[.+\]$/s);
      const letters = (each: string) => each.replace(/\{\d\}/g, '').match(/\p{L}/gu)?.length ?? 0;
      expect(letters(longer)).toBeGreaterThanOrEqual(letters(text) * 1.4);
      expect(valuesIn(longer)).toEqual(valuesIn(text));
    }
  });

  test('leaves the locale and signs as they are', () => {
    for (const key of ['Locale', 'Types_Plus', 'Count_AtLeast'])
      expect(pseudo.get(key)).toBe(english.get(key));
  });
});
