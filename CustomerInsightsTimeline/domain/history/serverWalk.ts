import type { Activity, Readable } from '../activity/Activity';
import { toActivity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { ActivityRow } from '../activity/ActivityRow';
import type { ActivityPage, ActivityPageRequest, CustomerSource } from '../CustomerSource';
import type { ActivityScope } from '../filter/ActivityScope';
import { EVERYTHING } from '../filter/ActivityScope';
import { noProgress } from '../loading/cycleGuard';
import type { Outcome } from '../loading/Outcome';
import type { Run } from '../loading/runs';
import type { Clock } from '../time/Clock';
import type { HiddenTypes } from '../types/hiddenTypes';
import { NOTHING_HIDDEN, withoutHidden } from '../types/hiddenTypes';
import { createHorizon } from './horizon';
import { orderBound, isKeptForFarEnd } from './orderBound';
import { createOrderedHistory } from './orderedHistory';
import { createRepetitions } from './repetitions';
import { createWalkEnd } from './walkEnd';

/** Reads a history from the server, page after page, as far as the true order needs. */
export interface ServerWalk {
  /** See OrderedHistory: a prefix of the true order, which grows in place. */
  readonly settled: readonly Activity[];
  readonly undated: number;
  /** How many activities were read, hidden ones included. */
  readonly size: number;
  /** How many of them are of a hidden type. */
  readonly hidden: number;
  /** How many of them were met from the near end, which goes through all of them at last. */
  readonly passed: number;
  /** How many things in the answers were no rows. */
  readonly unreadable: number;
  /** Whether the server has nothing more. */
  readonly finished: boolean;
  /** Whether what is settled holds for good: false where the source's order is unknown. */
  readonly certain: boolean;
  /** How many activities there are at the least, in all; null where the source does not say. */
  readonly atLeast: number | null;
  /** See Horizon. */
  readonly horizon: number | null;
  /** Whether the order is that of ActivityTimeStamp although the table has a RangeIndex: it is empty. */
  readonly keyless: boolean;
  /** When the first page arrived, in milliseconds since 1970 UTC: what came later may be missing. */
  readonly asOf: number | null;
  /**
   * Reads one page more. After a failure the same page is asked for again, and so it is where the
   * signal was aborted before the page was there: nothing is taken then, and the step is null.
   */
  readonly readNext: (run: Run) => Promise<Outcome<Step | null>>;
  /** Goes on in the largest pages: from the start again, as links demand an unchanged page size. */
  readonly enlargePages: () => void;
}

export interface Step {
  /** Where activities were put in before ones settled earlier, in the order of insertion. */
  readonly late: readonly number[];
}

export interface WalkOptions {
  readonly source: CustomerSource;
  readonly order: SortOrder;
  /** Without it, everything. */
  readonly scope?: ActivityScope;
  /** The types that are left out; without it, none. */
  readonly hidden?: HiddenTypes;
  /** See toActivity; without it, texts stay as they are. */
  readonly readable?: Readable | undefined;
  /** Activities that one step should settle, 1 to 500. */
  readonly pageSize: number;
  readonly clock: Clock;
  /** Whether its first page has to come from the host: see ActivityPageRequest. */
  readonly anew?: boolean;
}

/** Elastic tables refuse more in one page. */
export const LARGEST_PAGE = 500;

/**
 * Newest first, RangeIndex sorted as text keeps back at its far end what is no plain number: rows
 * without one, with a sign, with blanks. Any of them may be the newest of all. So where more than
 * one page exists, the far end is read from the other side, up to the first plain number, before
 * anything is shown. Oldest first the text order vouches for nothing until all is read, so it is
 * read in the largest pages. Where the greatest key is blank, all are, and the server is asked for
 * the order of ActivityTimeStamp. Where nobody knows the source's order, what was read is settled as far
 * as it goes, and each page may put something in above.
 */
export function createServerWalk(options: WalkOptions): ServerWalk {
  const { source, order, hidden = NOTHING_HIDDEN, pageSize, clock, anew = false } = options;
  const scope = withoutHidden(options.scope ?? EVERYTHING, hidden);
  const history = createOrderedHistory(order, hidden.hides);
  const horizon = createHorizon(order);
  const repetitions = createRepetitions();
  // One more than is shown: the last row of a page waits for the next page to rule out a tie.
  let rows = order === 'newestFirst' ? Math.min(pageSize + 1, LARGEST_PAGE) : LARGEST_PAGE;
  let near = createWalkEnd(source, { order, scope, pageSize: rows, anew });
  let far = createWalkEnd(source, { order: opposite(order), scope, pageSize: rows });
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
    const added = history.add(activities);
    horizon.widen(added.filter((activity) => !hidden.hides(activity)));
    const metAgain = !fromFar && repetitions.meet(activities);
    if (fromFar) repetitions.await(added.map(({ key }) => key));
    if (repetitions.isCircle(added.length > 0 || metAgain) && !finished())
      return noProgress('UnifiedActivity');
    orderKnown = page.orderedBy !== 'unknown';
    // Of a total, nobody knows how much of it is hidden.
    atLeast = hidden.names.length === 0 ? (page.atLeast ?? null) : null;
    if (!fromFar) bound = orderBound(page.rows, page.orderedBy, order) ?? bound;
    lookForKeys(page, fromFar);
    return { ok: true, value: { late: settle() } };
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
      far = createWalkEnd(source, { order: opposite(order), scope, pageSize: farRows });
    }
  }

  /** Goes on from the start: links keep to their page size and order. */
  function beginAgain(): void {
    unreadableBefore = unreadable();
    near = createWalkEnd(source, { order, scope, pageSize: rows, sortBy });
    repetitions.await(history.keys);
  }

  function settle(): readonly number[] {
    if (finished() || !orderKnown) return history.settleAll().late;
    return farEndKnown && bound !== null ? history.settleBeyond(bound).late : [];
  }

  return {
    get settled() {
      return history.settled;
    },
    get undated() {
      return history.undated;
    },
    get size() {
      return history.size;
    },
    get hidden() {
      return history.hidden;
    },
    get passed() {
      return history.size - repetitions.awaited;
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
    get horizon() {
      return far.started || finished() ? horizon.farthest : null;
    },
    get keyless() {
      return sortBy !== undefined;
    },
    get asOf() {
      return asOf;
    },
    readNext: async ({ signal, patiently }) => {
      const fromFar = near.started && !farEndKnown;
      const outcome = signal.aborted ? null : await patiently((fromFar ? far : near).read);
      if (outcome === null || signal.aborted) return { ok: true, value: null };
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
