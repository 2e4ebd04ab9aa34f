/** What a spreadsheet may skip before it decides what a cell is. */
const SKIPPED = '[\\s\\p{Cc}\\p{Cf}\'"]*';
/** What begins a formula, in full width as well. */
const FORMULA = '[=+\\-@＝＋－＠]';

/** At the very start a tab or a line break is refused as well: some readers drop what precedes it. */
const AT_START = new RegExp(`^(?=${SKIPPED}(?:${FORMULA}|[\\t\\r\\n]))`, 'u');
/**
 * A reader that takes semicolons or tabs for separators, as spreadsheets do in half of Europe, does
 * not heed our quotes, so that a cell may begin for it in the middle of a text.
 */
const AFTER_SEPARATOR = new RegExp(`([;\\t\\r\\n])(?=${SKIPPED}${FORMULA})`, 'gu');

/**
 * The text with an apostrophe before whatever a spreadsheet might run as a formula. Taking those
 * apostrophes away again gives back the text, as a text that looks guarded is guarded once more.
 */
export function formulaSafe(text: string): string {
  return text.replace(AFTER_SEPARATOR, "$1'").replace(AT_START, "'");
}
