import type { Activity } from '../activity/Activity';
import type { HistoryState } from './HistoryState';
import type { PagedReader, Step } from './pagedReader';

/** The beginning of what a reader has read, which is on screen. */
export interface ShownPrefix {
  readonly reader: PagedReader;
  readonly shown: number;
  /** How many may still be shown without reading. */
  readonly ahead: number;
  /** How many were put in above since the count began. */
  readonly late: number;
  readonly last: Activity | null;
  readonly complete: boolean;
  /** Shows at most so many more of the final activities. */
  readonly extend: (count: number) => void;
  /** Keeps on screen what is shown, after a step has put activities in above the last one. */
  readonly follow: (step: Step) => void;
  /** Starts the count of what is put in above at so many. */
  readonly countLateFrom: (late: number) => void;
  readonly state: () => ReaderState;
}

/** The members of a state that the reader alone decides. */
export type ReaderState = Pick<
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

export function createShownPrefix(reader: PagedReader): ShownPrefix {
  let shown = 0;
  let late = 0;
  const ahead = () => reader.final.length - shown;
  const complete = () => reader.finished && ahead() === 0;
  return {
    reader,
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
      return reader.final[shown - 1] ?? null;
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
      activities: reader.final,
      asOf: reader.asOf,
      atLeast: reader.atLeast,
      certain: reader.certain,
      complete: complete(),
      horizon: reader.horizon,
      keyless: reader.keyless,
      late,
      read: reader.size - reader.hidden,
      shown,
      undated: Math.max(0, reader.undated - ahead()),
      unreadable: reader.unreadable,
    }),
  };
}

/** How many insertions, made one after the other, lie within the first `shown` places. */
function countAbove(places: readonly number[], shown: number): number {
  return places.reduce((above, place) => (place < shown + above ? above + 1 : above), 0);
}
