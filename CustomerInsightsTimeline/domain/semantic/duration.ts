/** A length of time, in the units of its source: 90 minutes are not made an hour and a half. */
export type Duration = readonly DurationPart[];

export interface DurationPart {
  readonly unit: (typeof UNITS)[number];
  readonly value: number;
}

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

const ISO_8601 =
  /^(-?)P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

const DURATION_WORDS = new Set(
  'duration period term interval cycle length age frequency'.split(' '),
);

/**
 * Reads an ISO 8601 duration: `PT1H30M`. One without hours, minutes and seconds looks like the name
 * of a product (`P2D`), and is a duration only where its own name, in words, says so.
 */
export function readDuration(words: readonly string[], text: string): Duration | null {
  const match = ISO_8601.exec(text);
  if (!match) return null;
  const [, sign, years, months, weeks, days, time, hours, minutes, seconds] = match;
  if (time === undefined && !words.some((word) => DURATION_WORDS.has(word))) return null;
  const parts = [years, months, weeks, days, hours, minutes, seconds].flatMap((digits, place) => {
    const unit = UNITS[place];
    return digits === undefined || !unit ? [] : [{ unit, value: Number(`${sign ?? ''}${digits}`) }];
  });
  return parts.length === 0 ? null : parts;
}
