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
export type GivenNumber = number | string | null | undefined;

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
