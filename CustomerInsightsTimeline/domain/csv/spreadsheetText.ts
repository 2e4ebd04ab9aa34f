/** What a spreadsheet may skip before it decides what a cell is. */
const SKIPPED = /[\s\p{Cc}\p{Cf}'"]/u;
/** What begins a formula, in full width as well. */
const FORMULA = /[=+\-@＝＋－＠]/;
/**
 * A reader that takes semicolons or tabs for separators where the file has others does not heed our
 * quotes, so that a cell may begin for it in the middle of a text.
 */
const SEPARATOR = /[;\t\r\n]/;
/** Of these no formula can be made that calls, looks up or opens anything: "- please call back". */
const PLAIN = /[\p{L}\p{M}\p{N}\s.,:;%?/+\-–—…·]/u;
/** After these nothing that stands in the next cell can be part of one. */
const PLAIN_END = /[\p{L}\p{M}\p{N}.?%…]/u;
const SIGN = /[+-]/;

/** At the very start a tab or a line break is refused as well: some readers drop what precedes it. */
const BLANK_START = /^[\s\p{Cc}\p{Cf}'"]*?[\t\r\n]/u;

/** Nobody sees it in a cell, and no spreadsheet takes what begins with it for a number. */
const UNSEEN_GUARD = '\t';
/** Everybody sees it in a file; it stands where a formula might do something. */
const GUARD = "'";

/** A number that a spreadsheet would write another way, or a date that it would see in an identifier. */
const NUMBER_LIKE = /^\s*\d[\d.,:/-]*(?:e[+-]?\d+)?\s*$/i;
const CHANGED = /^\s*0\d|(?:\d.*){16}|[:/e-]/i;

/**
 * A text that a spreadsheet shows as it is and does not run. What might be a formula gets an
 * apostrophe; a text that only begins with plus or minus, and an identifier that would be taken for a
 * number or a date, get a tab, which is not seen. Taking them away again gives back the text.
 */
export function spreadsheetText(text: string): string {
  const guarded = formulaSafe(text);
  const isChanged = guarded.length < LONGEST && NUMBER_LIKE.test(text) && CHANGED.test(text);
  return isChanged ? UNSEEN_GUARD + guarded : guarded;
}

/** No identifier is so long. */
const LONGEST = 256;

/** From the end to the beginning, so that however many signs and blanks there are, each is seen once. */
function formulaSafe(text: string): string {
  let begins: 'nothing' | 'sum' | 'formula' = 'nothing';
  let rest: 'blank' | 'plain' | 'other' = 'blank';
  const parts: string[] = [];
  for (const character of Array.from(text).reverse()) {
    if (begins === 'formula' && SEPARATOR.test(character)) parts.push(GUARD);
    if (FORMULA.test(character)) {
      begins = rest === 'plain' && SIGN.test(character) ? 'sum' : 'formula';
    } else if (!SKIPPED.test(character)) begins = 'nothing';
    if (rest === 'plain' && !PLAIN.test(character)) rest = 'other';
    if (rest === 'blank' && !/\s/.test(character)) {
      rest = PLAIN_END.test(character) ? 'plain' : 'other';
    }
    parts.push(character);
  }
  if (begins === 'formula' || BLANK_START.test(text)) parts.push(GUARD);
  else if (begins === 'sum') parts.push(UNSEEN_GUARD);
  return parts.reverse().join('');
}
