import { wordsOf } from '../semantic/fieldName';

/** The words that columns of profiles are made of. Logical names run them together. */
const WORDS = (
  'account address annual area average birth building business card channel city code company ' +
  'consent contact country county created customer date display district do dont email family ' +
  'fax first full gender given home house hold id income is job language last latitude level ' +
  'line longitude loyalty marital member middle mobile month name newsletter nick number opt or ' +
  'order per phone points post postal preferred province push region salutation score segment ' +
  'sex since size sms spend spouse state status store street suffix telephone tier title total ' +
  'type updated url value visit web website week work year zip'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/**
 * A column's name in words: `msdynci_emailaddress1` is "email address 1". A word that is not made
 * of known ones alone is left as it is.
 */
export function columnWords(name: string): string {
  return wordsOf(name)
    .map((word) => (split(word) ?? [word]).join(' '))
    .join(' ');
}

/** The known words that make up a word, and its number; null where something else is left over. */
function split(word: string): readonly string[] | null {
  const digits = /\d+$/.exec(word)?.[0] ?? '';
  const letters = word.slice(0, word.length - digits.length);
  const words = segments(letters, new Map());
  if (words === null) return null;
  return digits === '' ? words : [...words, digits];
}

function segments(
  letters: string,
  known: Map<string, readonly string[] | null>,
): readonly string[] | null {
  if (letters === '') return [];
  const before = known.get(letters);
  if (before !== undefined) return before;
  known.set(letters, null);
  for (const word of WORDS) {
    const rest = letters.startsWith(word) ? segments(letters.slice(word.length), known) : null;
    if (rest !== null) {
      const found = [word, ...rest];
      known.set(letters, found);
      return found;
    }
  }
  return null;
}
