import type { Activity } from '../activity/Activity';
import type { HistoryState } from './HistoryState';
import type { ServerWalk, Step } from './serverWalk';

/** The part of a walk that is on screen: always its beginning. */
export interface ShownPart {
  readonly walk: ServerWalk;
  readonly shown: number;
  /** How many may still be shown without reading. */
  readonly ahead: number;
  /** How many were put in above since they were counted anew. */
  readonly late: number;
  readonly last: Activity | null;
  readonly complete: boolean;
  /** Shows so many more of what is there. */
  readonly extend: (count: number) => void;
  /** Keeps what is shown together after a step, and counts what it put in above the last. */
  readonly follow: (step: Step) => void;
  /** Counts anew what is put in above, from so many on. */
  readonly countLateFrom: (late: number) => void;
  readonly state: () => WalkState;
}

/** What of a state the walk alone decides. */
export type WalkState = Pick<
  HistoryState,
  | 'activities'
  | 'asOf'
  | 'atLeast'
  | 'certain'
  | 'complete'
  | 'horizon'
  | 'keyless'
  | 'late'
  | 'read'
  | 'shown'
  | 'undated'
  | 'unreadable'
>;

export function createShownPart(walk: ServerWalk): ShownPart {
  let shown = 0;
  let late = 0;
  const ahead = () => walk.settled.length - shown;
  const complete = () => walk.finished && ahead() === 0;
  return {
    walk,
    get shown() {
      return shown;
    },
    get ahead() {
      return ahead();
    },
    get late() {
      return late;
    },
    get last() {
      return walk.settled[shown - 1] ?? null;
    },
    get complete() {
      return complete();
    },
    extend: (count) => {
      shown += Math.max(0, Math.min(count, ahead()));
    },
    follow: (step) => {
      const above = countAbove(step.late, shown);
      shown += above;
      late += above;
    },
    countLateFrom: (count) => {
      late = count;
    },
    state: () => ({
      activities: walk.settled,
      asOf: walk.asOf,
      atLeast: walk.atLeast,
      certain: walk.certain,
      complete: complete(),
      horizon: walk.horizon,
      keyless: walk.keyless,
      late,
      read: walk.size - walk.hidden,
      shown,
      undated: Math.max(0, walk.undated - ahead()),
      unreadable: walk.unreadable,
    }),
  };
}

/** How many insertions, made one after the other, lie within the first `shown` places. */
function countAbove(places: readonly number[], shown: number): number {
  return places.reduce((above, place) => (place < shown + above ? above + 1 : above), 0);
}
