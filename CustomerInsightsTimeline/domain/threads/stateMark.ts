/** A state that nobody may overlook. */
export type StateMark = 'recalled' | 'overdue' | 'cancelled' | 'open';

/** By the words of common sources, at the beginning of the text; the first one wins. */
const MARKS: readonly (readonly [StateMark, RegExp])[] = [
  ['recalled', /^(recall|rückruf|zurückgerufen|rappel)/],
  ['overdue', /^(overdue|past due|überfällig|en retard|vencid|scadut|achterstallig)/],
  ['cancelled', /^(cancel|storn|annul|anul|geannul|iptal)/],
  ['open', /^(re-?open|open(ed)?$|offen|ouvert|abiert|apert|abert|otwart|açık)/],
];

/** What a case is until somebody solved it, in words that an order or a contract has for good. */
const OPEN_CASE =
  /^(open|new|active|in progress|on hold|waiting|pending|escalated|neu|aktiv|in bearbeitung|en cours)/;

export function stateMark(state: string, isCase: boolean): StateMark | null {
  const text = state.toLowerCase();
  const found = MARKS.find(([, words]) => words.test(text));
  if (found) return found[0];
  return isCase && OPEN_CASE.test(text) ? 'open' : null;
}
