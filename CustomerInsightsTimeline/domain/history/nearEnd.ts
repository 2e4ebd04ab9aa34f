import type { SortOrder } from '../activity/activityOrder';
import type { ActivityPage, ActivityPageRequest, CustomerSource } from '../CustomerSource';
import type { ServerFilter } from '../filter/ServerFilter';
import type { Task } from '../loading/exclusiveTask';
import type { Outcome } from '../loading/Failure';
import type { Arrival } from '../loading/lanes';
import { createLanes } from '../loading/lanes';
import { createPageCursor } from './pageCursor';
import type { TimeExtentEnds } from './timeExtent';
import type { HistoryPart, TimeWindows, TimeWindowsOptions } from './timeWindows';
import { createTimeWindows } from './timeWindows';

/** Rows of a page that has to show only its first key. */
const PROOF_ROWS = 50;

/** So many reads at once are no burden for a server that allows dozens. */
const LANES = 4;

/** The near end of the server's order: one cursor or, in a hurry, windows that are read side by side. */
export interface NearEnd extends Pick<
  TimeWindows,
  'areCut' | 'coverage' | 'place' | 'take' | 'unreadable'
> {
  readonly exhausted: boolean;
  /** Whether windows are wanted, for which the ends of the history have to be known. */
  readonly wantsWindows: boolean;
  /** Reads the next page, given how far the history reaches in time and how many rows are known. */
  readonly read: (
    task: Task,
    ends: TimeExtentEnds | null,
    known: number,
  ) => Promise<Arrival<HistoryPart, ActivityPage> | null>;
  /** Goes on in the largest pages, and in windows until so many rows are known. */
  readonly hurry: (most: number, ends: TimeExtentEnds | null) => void;
  /** Starts again in the order of ActivityTimeStamp. */
  readonly sortByTime: () => void;
  /** Whether it has done without windows since this failure of one, because nobody can answer them. */
  readonly doWithout: (failed: HistoryPart, outcome: Outcome<ActivityPage>) => boolean;
}

interface NearEndOptions extends Pick<TimeWindowsOptions, 'largestPage' | 'order' | 'totals'> {
  readonly source: CustomerSource;
  readonly serverFilter: ServerFilter;
  /** See ActivityPageRequest. */
  readonly writtenSince: number;
  readonly rows: number;
  readonly bypassCache: boolean;
  /** Called when rows that are known are going to come again. */
  readonly onAgain: () => void;
}

export function createNearEnd(options: NearEndOptions): NearEnd {
  const { source, order, serverFilter, writtenSince, largestPage, onAgain } = options;
  const lanes = createLanes<HistoryPart, ActivityPage>(LANES);
  let { rows } = options;
  let sortBy: ActivityPageRequest['sortBy'];
  let { bypassCache } = options;
  let canBeCut = source.canNarrow && source.concurrent === true;
  /** How many rows are to be read side by side; 0 where nobody is in a hurry. */
  let wanted = 0;
  const windows = createTimeWindows({
    ...options,
    open: (window, fromFar) =>
      createPageCursor(source, {
        order: fromFar ? opposite(order) : order,
        serverFilter,
        writtenSince,
        window,
        pageSize: fromFar ? Math.min(PROOF_ROWS, largestPage) : rows,
        sortBy,
        bypassCache,
      }),
  });

  /** Starts again: links keep to their page size and order. */
  function beginAgain(restart: () => void): void {
    lanes.clear();
    bypassCache = false;
    restart();
    onAgain();
  }

  return {
    get areCut() {
      return windows.areCut;
    },
    get exhausted() {
      return windows.parts.length === 0;
    },
    get place() {
      return windows.place;
    },
    get unreadable() {
      return windows.unreadable;
    },
    get wantsWindows() {
      return wanted > 0;
    },
    coverage: windows.coverage,
    take: windows.take,
    read: (task, ends, known) => {
      const isFree = (part: HistoryPart) => !lanes.isUnderWay(part);
      if (wanted > 0 && ends && windows.cutFor(LANES, ends, wanted - known, isFree)) onAgain();
      const mayRead = (place: number, underWay: number) =>
        place === 0 || known + underWay * largestPage < wanted;
      return lanes.arrival(
        task,
        (underWay) => windows.parts.find((part, place) => isFree(part) && mayRead(place, underWay)),
        ({ cursor }) => cursor.read,
      );
    },
    hurry: (most, ends) => {
      wanted = canBeCut ? most : 0;
      if (rows === largestPage) return;
      rows = largestPage;
      beginAgain(() => {
        if (ends && wanted > 0) windows.cutAgain(ends, wanted, LANES);
        else windows.reset();
      });
    },
    sortByTime: () => {
      sortBy = 'activityTimeStamp';
      beginAgain(windows.reset);
    },
    doWithout: ({ window }, outcome) => {
      if (window === null || outcome.ok) return false;
      const { kind } = outcome.failure;
      if (kind !== 'refused' && kind !== 'columnMissing') return false;
      canBeCut = false;
      wanted = 0;
      beginAgain(windows.reset);
      return true;
    },
  };
}

export function opposite(order: SortOrder): SortOrder {
  return order === 'newestFirst' ? 'oldestFirst' : 'newestFirst';
}
