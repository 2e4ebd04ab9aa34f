import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { CustomerSource } from '../CustomerSource';
import type { ActivityScope } from '../filter/ActivityScope';
import { EVERYTHING, isEverything } from '../filter/ActivityScope';
import type { Failure } from '../loading/Failure';
import type { Observable } from '../loading/observable';
import { createPublisher } from '../loading/observable';
import type { Outcome } from '../loading/Outcome';
import type { Waiting } from '../loading/patientRead';
import { readPatiently } from '../loading/patientRead';
import type { Clock } from '../time/Clock';
import { createServerWalk } from './serverWalk';

export type HistoryPhase =
  | { readonly kind: 'reading' }
  | { readonly kind: 'waiting'; readonly waiting: Waiting }
  | { readonly kind: 'resting' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What is known of a customer's activities at one moment. */
export interface HistoryState {
  readonly phase: HistoryPhase;
  /**
   * In the true order. Only the first `shown` are for the screen. The list grows in place and is
   * another one only when a late activity was put in.
   */
  readonly activities: readonly Activity[];
  readonly shown: number;
  /** How many of the shown ones have no time; they are the last. */
  readonly undated: number;
  /** How many rows were read, shown or not. */
  readonly read: number;
  /** How many activities there are at the least, in all; null where the source does not say. */
  readonly atLeast: number | null;
  /** Whether nothing more exists than what is shown. */
  readonly complete: boolean;
  /** False where the source's order is unknown: what is to come may then belong anywhere. */
  readonly certain: boolean;
  /** How many were put in above ones already shown, since the reader last asked for more. */
  readonly late: number;
  /** How many things in the answers were no rows. */
  readonly unreadable: number;
  /** False when the history is empty because Customer Insights has no such customer; else null. */
  readonly unified: false | null;
}

export interface ActivityHistory extends Observable<HistoryState> {
  /** Shows one page more, reading what that takes; also the retry after a failure. */
  readonly showMore: () => void;
  /** Gives up waiting for a busy server; the failure is then shown. */
  readonly stopWaiting: () => void;
  /** Drops what may still arrive. Nothing is published after this. */
  readonly dispose: () => void;
}

export interface HistoryOptions {
  readonly source: CustomerSource;
  readonly order: SortOrder;
  /** What the server is asked to narrow to; without it, everything. */
  readonly scope?: ActivityScope;
  /** Activities a page, 1 to 500. */
  readonly pageSize: number;
  readonly clock: Clock;
}

/**
 * Loads a history page by page and shows after every page a prefix of its true order, in steps of
 * the page size. One read is under way at a time.
 */
export function createActivityHistory(options: HistoryOptions): ActivityHistory {
  const { source, scope = EVERYTHING, pageSize, clock } = options;
  const walk = createServerWalk(options);
  const state = createPublisher<HistoryState>({
    phase: { kind: 'reading' },
    activities: walk.settled,
    shown: 0,
    undated: 0,
    read: 0,
    complete: false,
    certain: true,
    atLeast: null,
    late: 0,
    unreadable: 0,
    unified: null,
  });
  let patience = new AbortController();
  let underWay = false;
  const lifetime = new AbortController();

  function publish(change: Partial<HistoryState>) {
    if (!lifetime.signal.aborted) state.set({ ...state.get(), ...change });
  }

  function patiently<T>(read: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return readPatiently(read, {
      clock,
      signal: patience.signal,
      onWaiting: (waiting) => {
        publish({ phase: waiting ? { kind: 'waiting', waiting } : { kind: 'reading' } });
      },
    });
  }

  /** How many activities the next step may show. A late one above the last must not shorten it. */
  function settledAhead(): number {
    return walk.settled.length - state.get().shown;
  }

  async function readUntilSettled(): Promise<Failure | null> {
    while (!lifetime.signal.aborted && !walk.finished && settledAhead() < pageSize) {
      const outcome = await patiently(walk.readNext);
      if (!outcome.ok) return outcome.failure;
      const { shown, late, unreadable } = state.get();
      const above = countAbove(outcome.value.late, shown);
      publish({
        activities: walk.settled,
        shown: shown + above,
        late: late + above,
        read: walk.size,
        certain: walk.certain,
        atLeast: walk.atLeast,
        unreadable: unreadable + outcome.value.unreadable,
      });
    }
    return null;
  }

  async function advance() {
    publish({ phase: { kind: 'reading' }, late: 0 });
    const failure = await readUntilSettled();
    if (lifetime.signal.aborted) return;
    // Under a scope there being nothing says nothing about the customer.
    const empty = walk.finished && walk.size === 0 && !failure && isEverything(scope);
    const unified = empty ? await patiently(source.isUnified) : null;
    underWay = false;
    const shown = state.get().shown + Math.min(pageSize, settledAhead());
    publish({
      phase: failure ? { kind: 'failed', failure } : { kind: 'resting' },
      shown,
      undated: Math.max(0, walk.undated - (walk.settled.length - shown)),
      complete: walk.finished && shown === walk.settled.length,
      unified: unified?.ok && !unified.value ? false : null,
    });
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    showMore: () => {
      if (underWay || lifetime.signal.aborted || state.get().complete) return;
      underWay = true;
      patience = new AbortController();
      void advance();
    },
    stopWaiting: () => {
      patience.abort();
    },
    dispose: () => {
      lifetime.abort();
      state.close();
      patience.abort();
    },
  };
}

/** How many insertions, made one after the other, lie within the first `shown` places. */
function countAbove(places: readonly number[], shown: number): number {
  return places.reduce((above, place) => (place < shown + above ? above + 1 : above), 0);
}
