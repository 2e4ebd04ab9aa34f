import { unixInstant } from '../time/unixTime';

export type RangeIndex =
  | { readonly kind: 'instant'; /** Milliseconds since 1970 UTC. */ readonly ms: number }
  | { readonly kind: 'unreadable'; readonly reason: 'absent' | 'notANumber' | 'outOfRange' };

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * Reads RangeIndex, which Dataverse keeps as text: a Unix time whose unit is not documented, and
 * which the row's ActivityTimeStamp may tell. Blanks around it, a sign, leading zeros and a decimal
 * fraction are accepted; an exponent is not.
 */
export function readRangeIndex(text: string | null, timestampMs: number | null = null): RangeIndex {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return { kind: 'unreadable', reason: 'absent' };
  if (!NUMBER.test(trimmed)) return { kind: 'unreadable', reason: 'notANumber' };
  const ms = unixInstant(Number(trimmed), timestampMs);
  return ms === null ? { kind: 'unreadable', reason: 'outOfRange' } : { kind: 'instant', ms };
}
