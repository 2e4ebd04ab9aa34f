/** A length of time, in the units of its source: 90 minutes are not made an hour and a half. */
export type Duration = readonly DurationPart[];

interface DurationPart {
  readonly unit: (typeof UNITS)[number];
  readonly value: number;
}

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

const ISO_8601 =
  /^(-?)P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?)?$/;

const DURATION_WORDS = /^(duration|period|term|interval|cycle|length|age|frequency)$/;

/**
 * Reads an ISO 8601 duration: `PT1H30M`. One without hours, minutes and seconds looks like the name
 * of a product (`P2D`), and is a duration only where its own name, in words, says so.
 */
export function readDuration(words: readonly string[], text: string): Duration | null {
  const match = ISO_8601.exec(text);
  if (!match) return null;
  const [, sign, years, months, weeks, days, time, hours, minutes, seconds] = match;
  if (time === undefined && !words.some((word) => DURATION_WORDS.test(word))) return null;
  const parts = [years, months, weeks, days, hours, minutes, seconds].flatMap((digits, place) => {
    const unit = UNITS[place];
    return digits === undefined || !unit ? [] : [{ unit, value: Number(`${sign ?? ''}${digits}`) }];
  });
  return parts.length === 0 ? null : parts;
}

/** One labelled value of SemanticData. */
export interface Field {
  /** The name as the data has it; '' for an item of a list. */
  readonly name: string;
  /** The name for people; '' for an item of a list. */
  readonly label: string;
  readonly value: FieldValue;
}

export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  /** An identifier: digits are not grouped and nothing is rounded. */
  | { readonly kind: 'identifier'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'money';
      readonly amount: number;
      /** ISO 4217; null where the data names none. */
      readonly currency: string | null;
    }
  /** A calendar day, counted from 1 January 1970, the same in every time zone. */
  | { readonly kind: 'date'; readonly day: number }
  /** Milliseconds since 1970 UTC. */
  | { readonly kind: 'instant'; readonly ms: number }
  | { readonly kind: 'duration'; readonly parts: Duration }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | { readonly kind: 'rating'; readonly value: number; readonly outOf: number }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  /** The data names the field but gives it no value. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'group'; readonly fields: readonly Field[] };
