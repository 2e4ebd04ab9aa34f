import { SORT_ORDERS } from '../domain/activity/activityOrder';
import type { DigestPart } from '../domain/digest/digest';
import { DIGEST_PARTS } from '../domain/digest/digest';
import type { CsvSeparator } from '../domain/export/csv';
import { IDENTITY_SOURCES } from '../domain/identity/identityRoutes';
import { GROUPINGS } from '../domain/time/calendar';
import { said } from '../domain/blankText';
import { textIn } from '../host/guarded';

/** The text of an input; null for one that is absent, empty, blank, or no text. */
export function textInput(raw: unknown): string | null {
  return said(textIn(raw));
}

/** Off only where it was switched off: hosts give null for a setting that nobody touched. */
export function isOn(raw: unknown): boolean {
  return raw !== false;
}

/** Names with commas, semicolons or line breaks between them; none for an input that is absent. */
export function namesIn(raw: unknown): readonly string[] {
  return (textIn(raw) ?? '').split(/[,;\r\n]/).flatMap((name) => said(name) ?? []);
}

/** What stands for no digest at all. */
export const NO_DIGEST = 'None';

/** The parts that are named, each once; all of them where none is. */
export function digestParts(names: readonly string[]): readonly DigestPart[] {
  if (names.includes(NO_DIGEST)) return [];
  const parts = names.flatMap((name) => DIGEST_PARTS.find((part) => part === name) ?? []);
  return parts.length === 0 ? DIGEST_PARTS : [...new Set(parts)];
}

/** What the values of an input that is a choice mean, by their names in the manifest. */
export type Choices<Meaning> = ReadonlyMap<string, Meaning>;

/** The manifest writes our own words with a capital. */
function choicesOf<Meaning extends string>(meanings: readonly Meaning[]): Choices<Meaning> {
  return new Map(meanings.map((each) => [each.charAt(0).toUpperCase() + each.slice(1), each]));
}

export const SORT_ORDER_CHOICES = choicesOf(SORT_ORDERS);
export const GROUPING_CHOICES = choicesOf(GROUPINGS);
export const IDENTITY_CHOICES = choicesOf(IDENTITY_SOURCES);

/** Null for the user's own. */
export const CSV_CHOICES: Choices<CsvSeparator | null> = new Map([
  ['Automatic', null],
  ['Comma', ','],
  ['Semicolon', ';'],
]);

/** The numbers that an input takes, and the one that it has where a maker gives none. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** Elastic tables give 500 rows at a time at the most. */
export const PAGE_SIZE: NumberRange = { least: 1, most: 500, usual: 50 };
export const MAX_RECORDS: NumberRange = { least: 1, most: Infinity, usual: 20_000 };

/** What a host gives for a number: null or nothing where nobody touched it, text in the test harness. */
type GivenNumber = number | string | null | undefined;

/** Whether anything is given that is no whole number of the range. */
export function isOutOfRange(raw: GivenNumber, { least, most }: NumberRange): boolean {
  const number = Number(raw);
  return isGiven(raw) && !(Number.isInteger(number) && number >= least && number <= most);
}

/** The nearest number of the range; the usual one for nothing, and for what is below or no number. */
export function wholeNumber(raw: GivenNumber, { least, most, usual }: NumberRange): number {
  const number = Math.ceil(Number(raw));
  return isGiven(raw) && number >= least ? Math.min(most, number) : usual;
}

function isGiven(raw: GivenNumber): boolean {
  return raw !== null && raw !== undefined && String(raw).trim() !== '';
}
