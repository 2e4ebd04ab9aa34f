import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { Clock } from '../time/Clock';
import { meansNever } from '../time/instant';
import type { Timestamp } from '../time/instant';

/** How far in time what was read reaches. Times that stand for "never" do not count. */
export interface TimeExtent {
  /** Null without any time. */
  readonly ends: () => TimeExtentEnds | null;
  readonly widen: (activities: readonly Activity[]) => void;
}

/** The ends of a stretch of time in the direction of reading, in milliseconds since 1970 UTC. */
export interface TimeExtentEnds {
  /** The latest instant, or oldest first the earliest. */
  readonly near: number;
  readonly far: number;
}

export function createTimeExtent(order: SortOrder): TimeExtent {
  let first = Infinity;
  let last = -Infinity;
  return {
    ends: () => {
      if (first > last) return null;
      return order === 'newestFirst' ? { near: last, far: first } : { near: first, far: last };
    },
    widen: (activities) => {
      for (const { time } of activities) {
        if (!time || meansNever(time.ms)) continue;
        first = Math.min(first, time.ms);
        last = Math.max(last, time.ms);
      }
    },
  };
}

/**
 * The time that the first so many activities reach, of those that have one: of the last that does not
 * stand for "never", or of the last where all do. Null where none has a time.
 */
export function reachedBy(activities: readonly Activity[], dated: number): Timestamp | null {
  let last = dated - 1;
  for (let time = timeAt(last); time && meansNever(time.ms); time = timeAt(last)) last--;
  return timeAt(last) ?? timeAt(dated - 1);

  function timeAt(index: number) {
    return activities[index]?.time ?? null;
  }
}

export interface Progress {
  /** 0 to 1, by the time that is covered; null where the far end of the time is not known. */
  readonly fraction: number | null;
  /** Milliseconds still to go at the pace so far; null until the pace is known. */
  readonly msLeft: number | null;
}

/** What a reader has read: its final activities, and how far the whole history reaches. */
export interface CoveredTime {
  /** How much of the time is read, 0 to 1, where that is not all before one place in the order. */
  readonly coverage: number | null;
  readonly final: readonly Activity[];
  readonly undated: number;
  readonly extentEnd: number | null;
}

/** Less says too little about the pace. */
const LEAST_GAIN = 0.01;

/** Measures how far a walk is, from its first activity to its horizon, and its pace on the way. */
export function createProgressMeter(clock: Clock): (covered: CoveredTime) => Progress {
  let start: { readonly at: number; readonly fraction: number } | null = null;
  return (covered) => {
    const fraction = covered.coverage ?? coveredBy(covered);
    const now = clock.now();
    // Known rows are read again first; their pace says nothing about the rest.
    if (fraction !== null && (start === null || fraction === start.fraction)) {
      start = { at: now, fraction };
    }
    if (fraction === null || start === null) return { fraction, msLeft: null };
    const gain = fraction - start.fraction;
    const elapsed = now - start.at;
    const isKnown = gain >= LEAST_GAIN && elapsed > 0;
    return { fraction, msLeft: isKnown ? (elapsed * (1 - fraction)) / gain : null };
  };
}

function coveredBy({ final, undated, extentEnd }: CoveredTime): number | null {
  const first = final.find(({ time }) => time && !meansNever(time.ms))?.time;
  const last = reachedBy(final, final.length - undated);
  if (!first || !last || extentEnd === null || extentEnd === first.ms) return null;
  return Math.min(1, (last.ms - first.ms) / (extentEnd - first.ms));
}
