import type { ActivityRow } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { ActivityPage, CustomerSource } from '../CustomerSource';
import type { ServerFilter } from '../filter/ServerFilter';
import { opposite } from './nearEnd';
import type { PageCursor } from './pageCursor';
import { createPageCursor } from './pageCursor';
import { isKeptForFarEnd } from './sortBuffer';

/**
 * The far end of the server's order, read from its other side up to the first RangeIndex that is a plain
 * number. Blank keys and keys with a sign stand there, and any of them may be the newest of all.
 */
export interface FarEnd {
  /** Where it is read on: another one once the order or the size of its pages changes. */
  readonly cursor: PageCursor;
  /** Whether all keys that stand there have been read. */
  readonly known: boolean;
  /** Whether ActivityTimeStamp orders the rows because every RangeIndex is blank. */
  readonly byTime: boolean;
  /**
   * Looks at the keys of a page of all rows, from this end or from the near one; `finished` where nothing
   * is left to read. True where the page proves that all keys are blank, and the order has changed with it.
   */
  readonly look: (page: ActivityPage, fromHere: boolean, finished: boolean) => boolean;
}

interface FarEndOptions {
  readonly source: CustomerSource;
  readonly order: SortOrder;
  readonly serverFilter: ServerFilter;
  /** How many rows its first page has. */
  readonly rows: number;
  readonly largestPage: number;
  /** Whether an earlier reader found that every RangeIndex is blank. */
  readonly byTime: boolean;
}

export function createFarEnd(options: FarEndOptions): FarEnd {
  const { source, order, serverFilter, largestPage } = options;
  let { rows, byTime } = options;
  let cursor = open();
  let keyless: boolean | null = null;
  let known = false;

  function open(): PageCursor {
    return createPageCursor(source, {
      order: opposite(order),
      serverFilter,
      pageSize: rows,
      sortBy: byTime ? 'activityTimeStamp' : undefined,
    });
  }

  return {
    get cursor() {
      return cursor;
    },
    get known() {
      return known;
    },
    get byTime() {
      return byTime;
    },
    look: ({ rows: found, orderedBy }, fromHere, finished) => {
      if (orderedBy !== 'rangeIndexText') {
        known = true;
        return false;
      }
      const [first] = found;
      const isDescending = (order === 'newestFirst') !== fromHere;
      // Sorted in descending order, a blank key at the top proves that all keys are blank.
      if (isDescending && first) keyless ??= isBlank(first);
      known ||=
        order === 'oldestFirst'
          ? keyless !== null || found.some((row) => !isBlank(row))
          : fromHere && found.some((row) => !isKeptForFarEnd(row.rangeIndex));
      if (finished) return false;
      if (keyless && !byTime) {
        byTime = true;
        known = true;
        rows = options.rows;
        cursor = open();
        return true;
      }
      if (fromHere && !known && rows < largestPage) {
        rows = largestPage;
        cursor = open();
      }
      return false;
    },
  };
}

function isBlank({ rangeIndex }: ActivityRow): boolean {
  return rangeIndex === null || rangeIndex === '';
}
