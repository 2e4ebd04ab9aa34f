import type { Activity } from '../activity/Activity';
import { hrefOf } from '../link';
import type { OffsetAt } from '../time/calendar';
import { wallClock } from '../time/calendar';
import type { Timestamp } from '../time/instant';
import { countsAsInstant, isoTime } from '../time/instant';

/** What a spreadsheet may skip before it decides what a cell is. */
const SKIPPED = /[\s\p{Cc}\p{Cf}'"]/u;
/** What begins a formula, in full width as well. */
const FORMULA = /[=+\-@＝＋－＠]/;
/**
 * A reader that takes semicolons or tabs for separators where the file has others does not heed our
 * quotes, so that a cell may begin for it in the middle of a text.
 */
const SEPARATOR = /[;\t\r\n]/;
/**
 * Of these no formula can be made that calls, looks up or opens anything, so that the lines of a list
 * stay as they are within a text: "- please call back".
 */
const PLAIN = /[\p{L}\p{M}\p{N}\s.,:;%?/+\-–—…·]/u;
/** After these nothing that stands in the next cell can be part of one. */
const PLAIN_END = /[\p{L}\p{M}\p{N}.?%…]/u;
const SIGN = /[+-]/;

/** At the very start a tab or a line break is refused as well: some readers drop what precedes it. */
const BLANK_START = /^[\s\p{Cc}\p{Cf}'"]*?[\t\r\n]/u;

/**
 * Keeps a number a text, and is not seen. No formula may follow it: OWASP has the tab itself among
 * the characters that no cell may begin with, as a reader may drop it.
 */
const UNSEEN_GUARD = '\t';
/** What OWASP has before each formula. Where it is read from a file, people see it. */
const GUARD = "'";

/** A number that a spreadsheet would write another way, or a date that it would see in an identifier. */
const NUMBER_LIKE = /^\s*\d[\d.,:/-]*(?:e[+-]?\d+)?\s*$/i;
const CHANGED = /^\s*0\d|(?:\d.*){16}|[:/e-]/i;

/**
 * A text that a spreadsheet shows as it is and does not run. A text that begins like a formula gets an
 * apostrophe, which makes it a text whatever follows; an identifier that would be taken for a number
 * or a date gets a tab, which is not seen. Never both: taking it away again gives back the text.
 */
function spreadsheetText(text: string): string {
  const guarded = formulaSafe(text);
  if (guarded !== text) return guarded;
  const isChanged = text.length < LONGEST && NUMBER_LIKE.test(text) && CHANGED.test(text);
  return isChanged ? UNSEEN_GUARD + text : text;
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
  if (begins !== 'nothing' || BLANK_START.test(text)) parts.push(GUARD);
  return parts.reverse().join('');
}

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export type CsvSeparator = ',' | ';';

/**
 * What spreadsheets take for the separator where numbers have this sign before their decimals: in
 * half of Europe the comma is taken, and a file of commas opens as one column.
 */
export function separatorBeside(decimalSign: string): CsvSeparator {
  return decimalSign === ',' ? ';' : ',';
}

/** A text, which a spreadsheet has to show as it is; or a date, which it should know for one. */
type CsvCell = string | { readonly date: string } | null;

/**
 * A table as separated values by RFC 4180: every cell in quotes, lines ended by CR LF, the names in
 * the first; and no cell that a spreadsheet could run. Null is an empty cell.
 */
export function csvText(
  names: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  separator: CsvSeparator,
): string {
  const lines = [names, ...rows].map((cells) => `${cells.map(cellText).join(separator)}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function cellText(cell: CsvCell): string {
  const isDate = cell !== null && typeof cell === 'object';
  const text = isDate ? cell.date : spreadsheetText(cell ?? '');
  return `"${text.replace(/"/g, '""')}"`;
}

interface ActivityCsvOptions {
  /** The word that the screen has for an activity's type. */
  readonly typeLabel: (activity: Activity) => string;
  /** The user's time zone. */
  readonly offsetAt: OffsetAt;
  readonly separator: CsvSeparator;
}

type Column = (activity: Activity, options: ActivityCsvOptions) => CsvCell;

/**
 * The columns, the same for every customer and language, so that what reads the file can rely on
 * them. Details stay in one column as the source wrote them: their names differ from type to type.
 */
const COLUMNS: Readonly<Record<string, Column>> = {
  TimeUtc: ({ time }) => time && dateCell(isoTime(time)),
  LocalTime: ({ time }, { offsetAt }) => time && dateCell(localTime(time, offsetAt)),
  Type: ({ type }) => type,
  TypeLabel: (activity, { typeLabel }) => typeLabel(activity),
  Title: ({ title }) => title,
  Description: ({ description }) => description,
  Source: ({ source }) => source,
  SourceActivityId: ({ sourceActivityId }) => sourceActivityId,
  ActivityId: ({ activityId }) => activityId,
  Link: ({ url }) => hrefOf(url) ?? url,
  SemanticData: ({ semanticData }) => semanticData,
};

/** Activities as CSV, in their order. */
export function activityCsv(activities: readonly Activity[], options: ActivityCsvOptions): string {
  const columns = Object.values(COLUMNS);
  return csvText(
    Object.keys(COLUMNS),
    activities.map((activity) => columns.map((column) => column(activity, options))),
    options.separator,
  );
}

/** A year beyond 9999 has a plus or minus before it, which spreadsheets know for no date. */
function dateCell(text: string): CsvCell {
  return /^\d/.test(text) ? { date: text } : text;
}

/** The user's wall clock as spreadsheets read it: "2026-11-23 15:05:00". */
function localTime(time: Timestamp, offsetAt: OffsetAt): string {
  if (time.dateOnly) return isoTime(time);
  const local = wallClock(time.ms, offsetAt);
  if (!countsAsInstant(local)) return isoTime(time);
  return new Date(local).toISOString().replace('T', ' ').replace(/\..*$/, '');
}
