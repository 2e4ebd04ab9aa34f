export type RangeIndex =
  | { readonly kind: 'instant'; /** Milliseconds since 1970 UTC. */ readonly ms: number }
  | { readonly kind: 'unreadable'; readonly reason: 'absent' | 'notANumber' | 'outOfRange' };

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** Seconds reach the year 5138 below this, milliseconds leave March 1973 above it. */
const SMALLEST_MILLISECONDS = 1e11;

/** The last instant that a JavaScript Date can hold, either side of 1970. */
const LAST_INSTANT_MS = 8.64e15;

/**
 * Reads RangeIndex, which Dataverse keeps as text: a Unix time whose unit is not documented.
 *
 * A number below 1e11 (either sign) is taken as seconds, from there on as milliseconds. Blanks
 * around it, a sign, leading zeros and a decimal fraction are accepted; an exponent is not.
 */
export function readRangeIndex(text: string | null): RangeIndex {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return { kind: 'unreadable', reason: 'absent' };
  if (!NUMBER.test(trimmed)) return { kind: 'unreadable', reason: 'notANumber' };
  const value = Number(trimmed);
  const ms = Math.round(Math.abs(value) < SMALLEST_MILLISECONDS ? value * 1000 : value);
  if (Math.abs(ms) > LAST_INSTANT_MS) return { kind: 'unreadable', reason: 'outOfRange' };
  return { kind: 'instant', ms: ms === 0 ? 0 : ms };
}
