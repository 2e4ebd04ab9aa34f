import type { Readable } from '../activity/Activity';
import { toActivity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { ActivityPage, CustomerSource, ServerOrder } from '../CustomerSource';
import type { ServerFilter } from '../filter/ServerFilter';
import { EVERYTHING, withoutHidden } from '../filter/ServerFilter';
import { createRepeatGuard, noProgress } from '../loading/cycleGuard';
import type { Task } from '../loading/exclusiveTask';
import type { Failed } from '../loading/Failure';
import type { ActivityTotals } from '../summaries/activityTotals';
import type { Clock } from '../time/Clock';
import type { HiddenTypes } from '../types/typeSettings';
import { NOTHING_HIDDEN } from '../types/typeSettings';
import type { CarryKeys } from './carriedKeys';
import { createFarEnd } from './farEnd';
import { createNearEnd } from './nearEnd';
import type { SortBuffer } from './sortBuffer';
import { createSortBuffer } from './sortBuffer';
import type { CoveredTime, TimeExtentEnds } from './timeExtent';
import { createTimeExtent } from './timeExtent';
import type { HistoryPart } from './timeWindows';

/** Reads a history from the server, page after page, as far as the true order needs. */
export interface PagedReader
  extends Pick<SortBuffer, 'final' | 'hidden' | 'size' | 'undated'>, CoveredTime {
  /** How many activities another reader has to read from the near end on to know as much of it. */
  readonly passed: number;
  /** How many items in the answers were not rows. */
  readonly unreadable: number;
  /** Whether the server has nothing more. */
  readonly finished: boolean;
  /** Whether the final activities stay final: false where the source's order is unknown. */
  readonly certain: boolean;
  /** How many activities there are at the least, in all; null where the source does not say. */
  readonly atLeast: number | null;
  /** Whether ActivityTimeStamp orders the rows because RangeIndex is empty. */
  readonly keyless: boolean;
  /** When the first page arrived, in milliseconds since 1970 UTC. Later activities may be missing. */
  readonly asOf: number | null;
  /**
   * A moment by the source's clock that was no later than the first page: what is written from then on
   * may not be among what was read. No finite number where the source does not say.
   */
  readonly writtenUntil: number;
  /**
   * Reads the next page; answers what kept it from that. After a failure it requests the same page
   * again. Where the signal is aborted before the page has arrived, it takes nothing.
   */
  readonly readNext: (task: Task, onLate?: OnLate) => Promise<Failed | null>;
  /** Whether all has to be read before anything is final. */
  readonly needsAll: boolean;
  /**
   * Continues in the largest pages, and side by side where the source lets it, until so many are read.
   * It starts again, as links demand an unchanged page size.
   */
  readonly hurry: (most: number) => void;
}

/**
 * Called in the moment in which activities are put in before earlier final ones: whoever looks at the list
 * next finds what it shows in place. The places are in order of insertion.
 */
export type OnLate = (places: readonly number[]) => void;

export interface ReaderOptions {
  readonly source: CustomerSource;
  readonly order: SortOrder;
  /** Without it, everything. */
  readonly serverFilter?: ServerFilter;
  /** The types that are left out; without it, none. */
  readonly hidden?: HiddenTypes;
  /** See toActivity; without it, texts stay as they are. */
  readonly readable?: Readable | undefined;
  /** In a reload: see createCarriedKeys. */
  readonly carryKeys?: CarryKeys;
  /** How many activities one step should make final, 1 to 500. */
  readonly pageSize: number;
  /** The most rows of a page; without it, as many as an elastic table gives. */
  readonly largestPage?: number;
  readonly clock: Clock;
  /** Whether its first page has to come from the host: see ActivityPageRequest. */
  readonly bypassCache?: boolean;
  /** How many activities there are in all, by month, once somebody has counted them. */
  readonly totals?: (() => ActivityTotals | null) | undefined;
  /** A reader that has read all. Then only what was written since is read; what was deleted stays. */
  readonly before?: PagedReader;
}

/** Elastic tables refuse more in one page. */
export const LARGEST_PAGE = 500;

/** So long after a row was written, no copy of the source's is still without it. */
const LAG_MS = 600_000;

/**
 * RangeIndex is sorted as text. Newest first, the server therefore puts at its far end the keys that
 * are not plain numbers: missing keys, keys with a sign or with blanks. Any of them may be the newest
 * of all. So where more than one page exists, the reader first reads the far end from the other side,
 * up to the first plain number. Oldest first, text order guarantees nothing until all is read, so the
 * reader uses the largest pages. Where the greatest key is blank, all are, and the server is asked for
 * the order of ActivityTimeStamp. In a source of unknown order, all that was read is final for the
 * moment, and each page may put something in above. In a hurry, the near end is cut into windows of time,
 * each with a cursor of its own: see docs/decisions/0021-windows.md.
 */
export function createPagedReader(options: ReaderOptions): PagedReader {
  const { source, order, hidden = NOTHING_HIDDEN, pageSize, clock, bypassCache = false } = options;
  const { largestPage = LARGEST_PAGE, carryKeys = asTheyAre, before } = options;
  const serverFilter = withoutHidden(options.serverFilter ?? EVERYTHING, hidden);
  const buffer = createSortBuffer(order, hidden.hides);
  const extent = createTimeExtent(order);
  const repeats = createRepeatGuard();
  // One row more than is shown: the last row of a page waits, as the next page may hold a tie.
  const rows = order === 'newestFirst' ? Math.min(pageSize + 1, largestPage) : largestPage;
  let writtenUntil = before?.writtenUntil ?? -Infinity;
  const near = createNearEnd({
    source,
    order,
    serverFilter,
    writtenSince: writtenUntil - LAG_MS,
    rows,
    largestPage,
    totals: options.totals ?? (() => null),
    bypassCache,
    onAgain: () => {
      repeats.await(buffer.keys);
    },
  });
  const byTime = before?.keyless === true;
  const far = createFarEnd({ source, order, serverFilter, rows, largestPage, byTime });
  let asOf: number | null = null;
  let ordering: ServerOrder | null = null;
  let atLeast: number | null = null;
  let unreadable = 0;
  let hasLate = false;

  const finished = () => near.exhausted || far.cursor.exhausted;
  const isOrdered = () => ordering !== 'unknown';

  function take(page: ActivityPage, part: HistoryPart | null, onLate?: OnLate): Failed | null {
    const now = clock.now();
    asOf ??= now;
    writtenUntil = Math.max(writtenUntil, (page.writtenMs ?? NaN) - (now - asOf));
    ordering = page.orderedBy;
    if (!part) far.cursor.take(page);
    const hasEnded = part !== null && near.take(part, page);
    unreadable = Math.max(unreadable, near.unreadable + far.cursor.unreadable);
    const activities = carryKeys(page.rows.map((row) => toActivity(row, options.readable)));
    // Of two with the same key, the first counts.
    const added = buffer.add(before ? [...activities, ...before.final] : activities);
    extent.widen(added.filter((activity) => !hidden.hides(activity)));
    const metAgain = part !== null && repeats.meet(activities.map(({ key }) => key));
    if (!part) repeats.await(added.map(({ key }) => key));
    if (repeats.isCircle(added.length > 0 || metAgain || hasEnded) && !finished())
      return noProgress('UnifiedActivity');
    // The host's total includes an unknown number of hidden activities.
    atLeast = hidden.names.length === 0 ? (page.atLeast ?? null) : null;
    if (part?.window == null && far.look(page, part === null, finished())) near.sortByTime();
    const late = finalize();
    hasLate ||= late.length > 0;
    onLate?.(late);
    return null;
  }

  /** Without a page of the far end, the history is taken to reach to this moment. */
  function ends(): TimeExtentEnds | null {
    const known = extent.ends();
    const isOpen = order === 'oldestFirst' && !far.cursor.started;
    return known && isOpen ? { ...known, far: Math.max(known.far, clock.now()) } : known;
  }

  function isFarNext(): boolean {
    const isForWindows = near.wantsWindows && order === 'newestFirst' && !far.cursor.started;
    return asOf !== null && (!far.known || isForWindows);
  }

  async function readEnd(task: Task) {
    if (isFarNext()) return { key: null, outcome: await task.withRetries(far.cursor.read) };
    const arrival = near.read(task, ends(), buffer.size);
    // Only the first page shows whether the far end is needed, and it takes as long to come.
    if (asOf === null && !before && order === 'newestFirst' && source.concurrent)
      far.cursor.begin(task.signal);
    return arrival;
  }

  function finalize(): readonly number[] {
    if (finished() || ordering === 'unknown') return buffer.finalizeAll().late;
    const isBounded = order === 'newestFirst' || ordering === 'activityTimeStamp';
    const bound = far.known && isBounded ? near.place : null;
    return bound === null ? [] : buffer.finalizeBeyond(bound).late;
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
      if (!near.areCut) return buffer.size - repeats.awaited;
      // What was put in above may have come from any window.
      return hasLate ? Infinity : buffer.final.length;
    },
    get unreadable() {
      return unreadable;
    },
    get finished() {
      return finished();
    },
    get certain() {
      return isOrdered() || finished();
    },
    get atLeast() {
      return atLeast;
    },
    get extentEnd() {
      return far.cursor.started || finished() ? (extent.ends()?.far ?? null) : null;
    },
    get coverage() {
      const known = ends();
      return near.areCut && known ? near.coverage(known) : null;
    },
    get keyless() {
      return far.byTime;
    },
    get asOf() {
      return asOf;
    },
    get writtenUntil() {
      return writtenUntil;
    },
    get needsAll() {
      return order === 'oldestFirst' && ordering === 'rangeIndexText';
    },
    readNext: async (task, onLate) => {
      const arrived = task.signal.aborted ? null : await readEnd(task);
      if (arrived === null || task.signal.aborted) return null;
      const { key: part, outcome } = arrived;
      if (outcome.ok) return take(outcome.value, part, onLate);
      return part !== null && near.doWithout(part, outcome) ? null : outcome;
    },
    hurry: (most) => {
      if (finished() || !isOrdered()) return;
      near.hurry(most, far.cursor.started && far.known ? ends() : null);
    },
  };
}

const asTheyAre: CarryKeys = (page) => page;
