/** A text as search compares it, and where in the text each of its characters came from. */
export interface FoldedText {
  readonly folded: string;
  /** Where the character behind each unit of `folded` begins in the text. */
  readonly starts: readonly number[];
  /** Where it ends, with the marks that belong to it. */
  readonly ends: readonly number[];
}

const PLAIN = /^[ -~]*$/;
const UNSEEN = /[\p{Cf}\p{Cc}]/u;

/**
 * Marks that modify a letter without being one: accents, Arabic and Hebrew points. The vowel signs
 * of Indic scripts are marks as well, but there they tell one word from another.
 */
const DIACRITIC = /(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}]/gu;

/**
 * Text without the differences that nobody types: case, diacritics, compatibility forms (a full-width
 * A, the no-break space of a formatted amount) and what is not seen at all.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
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

/**
 * Character by character, so that no neighbour changes the fold. Upper case on the way makes one of
 * the letters that only then are the same: ß and ẞ, σ and ς, ſ and s, ı and i.
 */
function foldCharacter(character: string): string {
  if (PLAIN.test(character)) return character.toLowerCase();
  if (character !== '\uFEFF' && /\s/.test(character)) return ' ';
  if (UNSEEN.test(character)) return '';
  return character
    .normalize('NFKD')
    .replace(DIACRITIC, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/ς/g, 'σ');
}
