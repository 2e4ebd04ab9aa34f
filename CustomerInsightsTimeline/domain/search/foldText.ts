/** A text as search compares it, and where in the text each of its characters came from. */
export interface FoldedText {
  readonly folded: string;
  /** Where the character behind each unit of `folded` begins in the text. */
  readonly starts: readonly number[];
  /** Where it ends, with the marks that belong to it. */
  readonly ends: readonly number[];
}

const PLAIN = /^[ -~]*$/;
/** What is not seen, and the stroke that only makes an Arabic word longer. */
const UNSEEN = /[\p{Cf}\p{Cc}ـ]/u;
const DIGIT = /\p{Nd}/u;

/** Signs and letters that keyboards have one of, and print several, by what people type for them. */
const TYPED: Readonly<Record<string, RegExp>> = {
  "'": /[‘’‚‛′‵´ʹʻʼʽˈ‹›]/g,
  '"': /[“”„‟″‶«»]/g,
  '-': /[‐‑‒–—―−⁃﹘]/g,
  ',': /[٬،]/g,
  '.': /٫/g,
  ae: /æ/g,
  oe: /œ/g,
  o: /ø/g,
  l: /ł/g,
  d: /[đð]/g,
  h: /ħ/g,
  t: /ŧ/g,
  σ: /ς/g,
};

/**
 * Marks that modify a letter without being one: accents, Arabic and Hebrew points. The vowel signs
 * of Indic scripts are marks as well, but there they tell one word from another.
 */
const DIACRITIC = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/gu;

/**
 * Text without the differences that nobody types: case, diacritics, compatibility forms (a full-width
 * A, the no-break space of a formatted amount), the shapes of quotes, dashes and digits, and what is
 * not seen at all.
 */
export function foldText(text: string): string {
  const folded = text.replace(/[^ -~]+/g, (foreign) => {
    let part = '';
    for (const character of foreign) part += foldCharacter(character);
    return part;
  });
  return folded.toLowerCase();
}

/** As `foldText`, with the way back: a fold may be longer than its character, or nothing. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  let previous = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    const end = start + character.length;
    if (part === '') {
      // What adds nothing belongs to the character before it.
      ends.fill(end, previous);
    } else {
      previous = folded.length;
      folded += part;
      while (starts.length < folded.length) {
        starts.push(start);
        ends.push(end);
      }
    }
    start = end;
  }
  return { folded, starts, ends };
}

/** What few characters fold to, as a long text has few different ones. */
const known = new Map<string, string>();
const MOST_KNOWN = 4096;

/**
 * Character by character, so that no neighbour changes the fold. Upper case on the way makes one of
 * the letters that only then are the same: ß and ẞ, σ and ς, ſ and s, ı and i.
 */
function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldOf(character);
    if (known.size < MOST_KNOWN) known.set(character, folded);
  }
  return folded;
}

function foldOf(character: string): string {
  if (PLAIN.test(character)) return character.toLowerCase();
  if (character !== '\uFEFF' && /\s/.test(character)) return ' ';
  if (UNSEEN.test(character)) return '';
  if (DIGIT.test(character)) return digitOf(character);
  const letters = typed(character).normalize('NFKD').replace(DIACRITIC, '');
  return typed(letters.toLowerCase().toUpperCase().toLowerCase());
}

function typed(text: string): string {
  return Object.entries(TYPED).reduce((written, [sign, same]) => written.replace(same, sign), text);
}

/** Unicode has the ten digits of every script in their order, from a code that ends in 0 or 6. */
function digitOf(character: string): string {
  const [plain = ''] = character.normalize('NFKD');
  const code = plain.codePointAt(0) ?? 0;
  const row = code & ~15;
  const zero = row + (DIGIT.test(String.fromCodePoint(row)) ? 0 : 6);
  return String(code - zero);
}
