import type { Field } from '../semantic/Field';
import { wordsOf } from '../semantic/fieldName';

/** A state that nobody may overlook. */
export type StateMark = 'recalled' | 'overdue' | 'cancelled' | 'open';

/** The marks of states, by the words of common sources, at the beginning of the text; the first one wins. */
const MARKS: readonly (readonly [StateMark, RegExp])[] = [
  ['recalled', /^(recall|rückruf|zurückgerufen|rappel)/],
  ['overdue', /^(overdue|past due|überfällig|en retard|vencid|scadut|achterstallig)/],
  ['cancelled', /^(cancel|storn|annul|anul|geannul|iptal)/],
  ['open', /^(re-?open|open(ed)?$|offen|ouvert|abiert|apert|abert|otwart|açık)/],
];

/** What a case is until somebody solved it, in words that an order or a contract has for good. */
const OPEN_CASE =
  /^(open|new|active|in progress|on hold|waiting|pending|escalated|neu|aktiv|in bearbeitung|en cours)/;

export function markOfState(state: string, isCase: boolean): StateMark | null {
  const text = state.toLowerCase();
  const found = MARKS.find(([, words]) => words.test(text));
  if (found) return found[0];
  return isCase && OPEN_CASE.test(text) ? 'open' : null;
}

/** Whether a field, by the words of its name, says in which state a thing is. */
export function namesState(words: readonly string[]): boolean {
  return words.some((word) => /^(status|state|stage)$/.test(word));
}

/** Why nobody may overlook an activity. */
export type ActivityMark = StateMark | 'lowRating';

/** A mark, and the field that says it; null where the type says it. */
interface FoundMark {
  readonly mark: ActivityMark;
  readonly field: Field | null;
}

/** 2 of 5, and as much of any other scale. */
const LOW_SHARE = 0.4;

/** The field that says in which state a thing is. */
export function stateFieldIn(fields: readonly Field[]): Field | null {
  return fields.find(({ name, value }) => isSaid(value) && namesState(wordsOf(name))) ?? null;
}

function isSaid({ kind }: Field['value']): boolean {
  return kind === 'text' || kind === 'number' || kind === 'identifier';
}

/** The mark of an activity, where no later step has replaced its state, whose mark is given. */
export function markOf(
  type: string,
  fields: readonly Field[],
  stateMark: StateMark | null,
): FoundMark | null {
  if (/recall/i.test(type)) return { mark: 'recalled', field: null };
  if (stateMark !== null) return { mark: stateMark, field: stateFieldIn(fields) };
  const low = fields.find(
    ({ value }) => value.kind === 'rating' && value.value / value.outOf <= LOW_SHARE,
  );
  return low ? { mark: 'lowRating', field: low } : null;
}
