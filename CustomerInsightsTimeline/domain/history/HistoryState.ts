import type { Activity } from '../activity/Activity';
import type { CustomerSource } from '../CustomerSource';
import type { Failure, Outcome } from '../loading/Failure';
import type { Store } from '../loading/store';
import type { Waiting } from '../loading/retry';
import type { Progress } from './timeExtent';

export interface ActivityHistory extends Store<HistoryState>, Pick<CustomerSource, 'findActivity'> {
  /** Shows one page more, and reads what that takes; also the retry after a failure. */
  readonly showMore: () => void;
  /** Reads on to the end, or to the limit, and shows activities as they come. */
  readonly loadAll: () => void;
  /** The same, but ends as soon as one of the activities that it shows is the one looked for. */
  readonly loadUntil: (isFound: (activity: Activity) => boolean) => void;
  /** Ends at once whatever reads. The shown activities stay. */
  readonly stop: () => void;
  /** Reads again what is shown, after the current job. New activities wait for `showNew`; without any, all is replaced. */
  readonly reload: () => void;
  /** The same from the rows that the host pushed, without a request to the host. */
  readonly hostPushed: () => void;
  /** Shows what a reload found. Answers the first new activity, or null where there is none. */
  readonly showNew: () => Activity | null;
  /** Gives up waiting for a busy server; the failure is then shown. */
  readonly stopWaiting: () => void;
  /** Drops what may still arrive. Nothing is published after this. */
  readonly dispose: () => void;
}

export type HistoryPhase =
  | { readonly kind: 'reading' }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | { readonly kind: 'resting' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What is known of a customer's activities at one moment. */
export interface HistoryState {
  /** The phase of the load. */
  readonly phase: HistoryPhase;
  /** The last request: one page more, or all (or all up to an activity that is looked for). */
  readonly target: 'page' | 'all';
  /**
   * In the true order. Only the first `shown` are for the screen. The list grows in place. It is
   * replaced only when a late activity is put in or a reload takes its place.
   */
  readonly activities: readonly Activity[];
  readonly shown: number;
  /** How many of the shown ones have no time; they are the last. */
  readonly undated: number;
  /** How many rows were read, shown or not, without those of hidden types. */
  readonly read: number;
  /** How many activities there are at the least, in all; null where the source does not say. */
  readonly atLeast: number | null;
  /** Whether nothing more exists than what is shown. */
  readonly complete: boolean;
  /** False where the source's order is unknown: rows to come may then belong anywhere. */
  readonly certain: boolean;
  /** Whether the limit keeps more from being shown. The next request raises it. */
  readonly capped: boolean;
  /** How many were put in above shown ones since the last request for more. */
  readonly late: number;
  /** How many items in the answers were not rows. */
  readonly unreadable: number;
  /** False when the history is empty because Customer Insights has no such customer; else null. */
  readonly unified: false | null;
  /** Whether the history is empty because all activities are of hidden types. */
  readonly allHidden: boolean;
  /** How far a load of all is; else null. */
  readonly progress: Progress | null;
  /** The phase of a reload. The shown activities stay meanwhile, and also where the reload fails. */
  readonly reload: HistoryPhase;
  /** How many new activities a reload has found that wait to be shown. */
  readonly newCount: number;
  /** What happened after this instant may not be shown; in milliseconds since 1970 UTC. */
  readonly asOf: number | null;
  /** Whether RangeIndex is empty, so that ActivityTimeStamp orders the activities. */
  readonly keyless: boolean;
  /** The far end of the customer's time, as far as it is known: see TimeExtent. */
  readonly extentEnd: number | null;
}

export const READING: HistoryPhase = { kind: 'reading' };
export const RESTING: HistoryPhase = { kind: 'resting' };

/** The phase of a read that goes on, or waits for a busy server. */
export function phaseOf(waiting: Waiting | null): HistoryPhase {
  return waiting ? { kind: 'waiting', waiting } : READING;
}

/** The phase of a read that has ended. */
export function phaseAfter(outcome: Outcome<unknown>): HistoryPhase {
  return outcome.ok ? RESTING : { kind: 'failed', failure: outcome.failure };
}

/** Whether a phase ends by itself. */
export function isUnderWay({ kind }: HistoryPhase): boolean {
  return kind === 'reading' || kind === 'waiting';
}

/** The members of a new history's state that its reader does not decide. */
export const NOTHING_ASKED = {
  phase: READING,
  target: 'page',
  capped: false,
  unified: null,
  allHidden: false,
  progress: null,
  reload: RESTING,
  newCount: 0,
} as const;
