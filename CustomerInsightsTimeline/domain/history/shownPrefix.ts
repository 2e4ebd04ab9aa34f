import type { Activity } from '../activity/Activity';
import { EVERYTHING, isEverything } from '../filter/ServerFilter';
import type { Task } from '../loading/exclusiveTask';
import type { HistoryState } from './HistoryState';
import type { OnLate, PagedReader, ReaderOptions } from './pagedReader';

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
  /** Keeps on screen what is shown, where the reader puts activities in above the last one. */
  readonly follow: OnLate;
  /** Starts the count of what is put in above at so many. */
  readonly countLateFrom: (late: number) => void;
  readonly state: () => ReaderState;
}

/** The members of a state that the reader alone decides. */
type ReaderState = Pick<
  HistoryState,
  | 'activities'
  | 'asOf'
  | 'atLeast'
  | 'certain'
  | 'complete'
  | 'extentEnd'
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
    follow: (places) => {
      const above = countAbove(places, shown);
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
      extentEnd: reader.extentEnd,
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

/** Why a history is empty. */
export type EmptyReason = Pick<HistoryState, 'unified' | 'allHidden'>;

export const NOT_EMPTY: EmptyReason = { unified: null, allHidden: false };

/**
 * Finds out why a history is empty. A server that leaves hidden types out says nothing about them,
 * so one row of any type is requested. Under a filter, an empty history says nothing about the
 * customer. A request that fails leaves the reason open.
 */
export async function findEmptyReason(
  { withRetries }: Task,
  { source, order, serverFilter = EVERYTHING, hidden }: ReaderOptions,
  reader: PagedReader,
): Promise<EmptyReason> {
  if (!reader.finished || reader.size > reader.hidden || !isEverything(serverFilter))
    return NOT_EMPTY;
  if (reader.hidden > 0) return { unified: null, allHidden: true };
  if (hidden && hidden.names.length > 0) {
    const request = { order, serverFilter: EVERYTHING, pageSize: 1, after: null } as const;
    const anything = await withRetries((signal) => source.readActivities({ ...request, signal }));
    if (!anything.ok) return NOT_EMPTY;
    const { rows, next } = anything.value;
    if (rows.length > 0 || next !== null) return { unified: null, allHidden: true };
  }
  const outcome = await withRetries(source.isUnified);
  return { ...NOT_EMPTY, unified: outcome.ok && !outcome.value ? false : null };
}
