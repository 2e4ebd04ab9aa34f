import type { ResourceStrings } from './resources';

/** Letters that stay readable with the marks that other languages put above and below theirs. */
const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'å', c: 'ç', e: 'é', g: 'ğ', i: 'î', l: 'ļ', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý' },
  ...{ A: 'Å', C: 'Ç', E: 'É', G: 'Ğ', I: 'Î', L: 'Ļ', N: 'Ñ', O: 'Ö', S: 'Š', U: 'Ü', Y: 'Ý' },
};

const LONGER_BY = 0.4;

/**
 * The English texts as another language may have them: each word 40 % longer, with accents, and
 * the whole in brackets, so that one sees where a text is cut off, and which text is no resource.
 */
export function pseudoStrings(english: ResourceStrings): ResourceStrings {
  return new Map(
    [...english].map(([key, text]) => [key, isWords(key, text) ? longer(text) : text]),
  );
}

function isWords(key: string, text: string): boolean {
  return key !== 'Locale' && /[a-z]{2}/i.test(text);
}

function longer(text: string): string {
  const words = text.replace(/\{\d\}|[a-z]+/gi, (word) => {
    if (word.startsWith('{')) return word;
    const accented = Array.from(word, (letter) => ACCENTED[letter] ?? letter);
    return accented.join('') + (accented.at(-1) ?? '').repeat(Math.ceil(word.length * LONGER_BY));
  });
  return `[${words}]`;
}
