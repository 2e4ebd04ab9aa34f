import type { Activity } from '../activity/Activity';
import type { Failure } from '../loading/Failure';
import type { Waiting } from '../loading/patientRead';
import type { Progress } from './progress';

export type HistoryPhase =
  | { readonly kind: 'reading' }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | { readonly kind: 'resting' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What is known of a customer's activities at one moment. */
export interface HistoryState {
  readonly phase: HistoryPhase;
  /** What was asked for last: one page more, or all (or all up to something that is looked for). */
  readonly goal: 'page' | 'all';
  /**
   * In the true order. Only the first `shown` are for the screen. The list grows in place and is
   * another one only when a late activity was put in or everything was read anew.
   */
  readonly activities: readonly Activity[];
  readonly shown: number;
  /** How many of the shown ones have no time; they are the last. */
  readonly undated: number;
  /** How many rows were read, shown or not, but for those of hidden types. */
  readonly read: number;
  /** How many activities there are at the least, in all; null where the source does not say. */
  readonly atLeast: number | null;
  /** Whether nothing more exists than what is shown. */
  readonly complete: boolean;
  /** False where the source's order is unknown: what is to come may then belong anywhere. */
  readonly certain: boolean;
  /** Whether more exist but as many were read as are read unasked. Asking again reads as many more. */
  readonly capped: boolean;
  /** How many were put in above ones already shown, since the reader last asked for more. */
  readonly late: number;
  /** How many things in the answers were no rows. */
  readonly unreadable: number;
  /** False when the history is empty because Customer Insights has no such customer; else null. */
  readonly unified: false | null;
  /** Whether it is empty although there are activities: all of them are of hidden types. */
  readonly allHidden: boolean;
  /** How far it is while all is loaded; else null. */
  readonly progress: Progress | null;
  /** Reading anew what is shown, which stays meanwhile, and stays when that fails. */
  readonly refresh: HistoryPhase;
  /** How many new activities were found by reading anew and wait to be shown. */
  readonly fresh: number;
  /** Since when, in milliseconds since 1970 UTC, something may have happened that is not shown. */
  readonly asOf: number | null;
  /** Whether RangeIndex is empty, so that ActivityTimeStamp orders the activities. */
  readonly keyless: boolean;
  /** The far end of the customer's time, as far as it is known: see Horizon. */
  readonly horizon: number | null;
}

export const READING: HistoryPhase = { kind: 'reading' };
export const RESTING: HistoryPhase = { kind: 'resting' };

/** The phase of a read that goes on, or waits for a busy server. */
export function phaseOf(waiting: Waiting | null): HistoryPhase {
  return waiting ? { kind: 'waiting', waiting } : READING;
}

/** Whether a phase ends by itself. */
export function isUnderWay({ kind }: HistoryPhase): boolean {
  return kind === 'reading' || kind === 'waiting';
}

/** What a state says beside what the walk has read, before anybody asked for anything. */
export const NOTHING_ASKED = {
  phase: READING,
  goal: 'page',
  capped: false,
  unified: null,
  allHidden: false,
  progress: null,
  refresh: RESTING,
  fresh: 0,
} as const;
