import type { ActivityRow, Readable } from '../activity/Activity';
import { toActivity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { ActivityPage, ActivityPageRequest, CustomerSource } from '../CustomerSource';
import type { ServerFilter } from '../filter/ServerFilter';
import { EVERYTHING, withoutHidden } from '../filter/ServerFilter';
import { createRepeatGuard, noProgress } from '../loading/cycleGuard';
import type { Task } from '../loading/exclusiveTask';
import type { Outcome } from '../loading/Failure';
import type { Clock } from '../time/Clock';
import type { HiddenTypes } from '../types/typeSettings';
import { NOTHING_HIDDEN } from '../types/typeSettings';
import type { PageCursor } from './pageCursor';
import { createPageCursor } from './pageCursor';
import type { SortBuffer } from './sortBuffer';
import { createSortBuffer, isKeptForFarEnd, orderBound } from './sortBuffer';
import { createTimeExtent } from './timeExtent';

/** Reads a history from the server, page after page, as far as the true order needs. */
export interface PagedReader extends Pick<SortBuffer, 'final' | 'hidden' | 'size' | 'undated'> {
  /** How many activities the near end has read. It reads all of them in the end. */
  readonly passed: number;
  /** How many items in the answers were not rows. */
  readonly unreadable: number;
  /** Whether the server has nothing more. */
  readonly finished: boolean;
  /** Whether the final activities stay final: false where the source's order is unknown. */
  readonly certain: boolean;
  /** How many activities there are at the least, in all; null where the source does not say. */
  readonly atLeast: number | null;
  /** See TimeExtent. */
  readonly extentEnd: number | null;
  /** Whether ActivityTimeStamp orders the rows because RangeIndex is empty. */
  readonly keyless: boolean;
  /** When the first page arrived, in milliseconds since 1970 UTC. Later activities may be missing. */
  readonly asOf: number | null;
  /**
   * Reads the next page. After a failure it requests the same page again. Where the signal is
   * aborted before the page has arrived, it takes nothing and the step is null.
   */
  readonly readNext: (task: Task) => Promise<Outcome<Step | null>>;
  /** Continues in the largest pages. It starts again, as links demand an unchanged page size. */
  readonly enlargePages: () => void;
}

export interface Step {
  /** The places where activities were put in before earlier final ones, in order of insertion. */
  readonly late: readonly number[];
}

export interface ReaderOptions {
  readonly source: CustomerSource;
  readonly order: SortOrder;
  /** Without it, everything. */
  readonly serverFilter?: ServerFilter;
  /** The types that are left out; without it, none. */
  readonly hidden?: HiddenTypes;
  /** See toActivity; without it, texts stay as they are. */
  readonly readable?: Readable | undefined;
  /** How many activities one step should make final, 1 to 500. */
  readonly pageSize: number;
  readonly clock: Clock;
  /** Whether its first page has to come from the host: see ActivityPageRequest. */
  readonly bypassCache?: boolean;
}

/** Elastic tables refuse more in one page. */
export const LARGEST_PAGE = 500;

/**
 * RangeIndex is sorted as text. Newest first, the server therefore puts at its far end the keys that
 * are not plain numbers: missing keys, keys with a sign or with blanks. Any of them may be the newest
 * of all. So where more than one page exists, the reader first reads the far end from the other side,
 * up to the first plain number. Oldest first, text order guarantees nothing until all is read, so the
 * reader uses the largest pages. Where the greatest key is blank, all are, and the server is asked for
 * the order of ActivityTimeStamp. In a source of unknown order, all that was read is final for the
 * moment, and each page may put something in above.
 */
export function createPagedReader(options: ReaderOptions): PagedReader {
  const { source, order, hidden = NOTHING_HIDDEN, pageSize, clock, bypassCache = false } = options;
  const serverFilter = withoutHidden(options.serverFilter ?? EVERYTHING, hidden);
  const buffer = createSortBuffer(order, hidden.hides);
  const extent = createTimeExtent(order);
  const repeats = createRepeatGuard();
  // One row more than is shown: the last row of a page waits, as the next page may hold a tie.
  let rows = order === 'newestFirst' ? Math.min(pageSize + 1, LARGEST_PAGE) : LARGEST_PAGE;
  let near = createPageCursor(source, { order, serverFilter, pageSize: rows, bypassCache });
  let far = createPageCursor(source, { order: opposite(order), serverFilter, pageSize: rows });
  let keyless: boolean | null = null;
  let farRows = rows;
  let bound: number | null = null;
  let farEndKnown = false;
  let orderKnown = true;
  let atLeast: number | null = null;
  let asOf: number | null = null;
  let unreadableBefore = 0;
  let sortBy: ActivityPageRequest['sortBy'];

  const finished = () => near.exhausted || far.exhausted;
  const unreadable = () => Math.max(unreadableBefore, near.unreadable + far.unreadable);

  function take(page: ActivityPage, fromFar: boolean): Outcome<Step> {
    const end = fromFar ? far : near;
    end.take(page);
    asOf ??= clock.now();
    const activities = page.rows.map((row) => toActivity(row, options.readable));
    const added = buffer.add(activities);
    extent.widen(added.filter((activity) => !hidden.hides(activity)));
    const metAgain = !fromFar && repeats.meet(activities.map(({ key }) => key));
    if (fromFar) repeats.await(added.map(({ key }) => key));
    if (repeats.isCircle(added.length > 0 || metAgain) && !finished())
      return noProgress('UnifiedActivity');
    orderKnown = page.orderedBy !== 'unknown';
    // The host's total includes an unknown number of hidden activities.
    atLeast = hidden.names.length === 0 ? (page.atLeast ?? null) : null;
    if (!fromFar) bound = orderBound(page.rows, page.orderedBy, order) ?? bound;
    lookForKeys(page, fromFar);
    return { ok: true, value: { late: finalize() } };
  }

  /** Sorted in descending order, a blank key at the top proves that all keys are blank. */
  function lookForKeys({ rows: found, orderedBy }: ActivityPage, fromFar: boolean): void {
    if (orderedBy !== 'rangeIndexText') {
      farEndKnown = true;
      return;
    }
    const [first] = found;
    const isDescending = (order === 'newestFirst') !== fromFar;
    if (isDescending && first) keyless ??= isBlank(first);
    farEndKnown ||=
      order === 'oldestFirst'
        ? keyless !== null || found.some((row) => !isBlank(row))
        : fromFar && found.some((row) => !isKeptForFarEnd(row.rangeIndex));
    if (finished()) return;
    if (keyless && sortBy === undefined) {
      sortBy = 'activityTimeStamp';
      beginAgain();
    } else if (fromFar && !farEndKnown && farRows < LARGEST_PAGE) {
      unreadableBefore = unreadable();
      farRows = LARGEST_PAGE;
      far = createPageCursor(source, { order: opposite(order), serverFilter, pageSize: farRows });
    }
  }

  /** Starts again: links keep to their page size and order. */
  function beginAgain(): void {
    unreadableBefore = unreadable();
    near = createPageCursor(source, { order, serverFilter, pageSize: rows, sortBy });
    repeats.await(buffer.keys);
  }

  function ask({ signal, withRetries }: Task, end: PageCursor): Promise<Outcome<ActivityPage>> {
    const answer = withRetries(end.read);
    // Only the first page shows whether the far end is needed, and it takes as long to come.
    if (asOf === null && order === 'newestFirst' && source.concurrent) far.begin(signal);
    return answer;
  }

  function finalize(): readonly number[] {
    if (finished() || !orderKnown) return buffer.finalizeAll().late;
    return farEndKnown && bound !== null ? buffer.finalizeBeyond(bound).late : [];
  }

  return {
    get final() {
      return buffer.final;
    },
    get undated() {
      return buffer.undated;
    },
    get size() {
      return buffer.size;
    },
    get hidden() {
      return buffer.hidden;
    },
    get passed() {
      return buffer.size - repeats.awaited;
    },
    get unreadable() {
      return unreadable();
    },
    get finished() {
      return finished();
    },
    get certain() {
      return orderKnown || finished();
    },
    get atLeast() {
      return atLeast;
    },
    get extentEnd() {
      return far.started || finished() ? extent.farthest : null;
    },
    get keyless() {
      return sortBy !== undefined;
    },
    get asOf() {
      return asOf;
    },
    readNext: async (task) => {
      const fromFar = near.started && !farEndKnown;
      const outcome = task.signal.aborted ? null : await ask(task, fromFar ? far : near);
      if (outcome === null || task.signal.aborted) return { ok: true, value: null };
      return outcome.ok ? take(outcome.value, fromFar) : outcome;
    },
    enlargePages: () => {
      if (rows === LARGEST_PAGE || finished() || !orderKnown) return;
      rows = LARGEST_PAGE;
      beginAgain();
    },
  };
}

function isBlank({ rangeIndex }: ActivityRow): boolean {
  return rangeIndex === null || rangeIndex === '';
}

function opposite(order: SortOrder): SortOrder {
  return order === 'newestFirst' ? 'oldestFirst' : 'newestFirst';
}
