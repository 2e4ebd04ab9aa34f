import type { Activity } from './Activity';

export const SORT_ORDERS = ['newestFirst', 'oldestFirst'] as const;

export type SortOrder = (typeof SORT_ORDERS)[number];

/** Negative where `a` stands before `b` in the timeline. */
export type Comparison = (a: Activity, b: Activity) => number;

/**
 * The true order: by time, newest first; ties by ActivityTimeStamp, newest first and rows without
 * one last, then by ActivityId and at the very end by identity, so that no two rows are equal.
 * Undated activities come after all dated ones.
 */
const newestFirst: Comparison = (a, b) =>
  later(a.time?.ms ?? null, b.time?.ms ?? null) ||
  later(a.timestampMs, b.timestampMs) ||
  alphabetical(a.activityId ?? '', b.activityId ?? '') ||
  alphabetical(a.key, b.key);

/** Oldest first is the mirror of newest first, but for the undated, which stay at the end. */
const oldestFirst: Comparison = (a, b) => {
  const undated = Number(a.time === null) - Number(b.time === null);
  return undated || newestFirst(b, a);
};

export function comparisonFor(order: SortOrder): Comparison {
  return order === 'newestFirst' ? newestFirst : oldestFirst;
}

function later(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return b - a;
}

/** By code units, as no locale may change the order. */
export function alphabetical(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
