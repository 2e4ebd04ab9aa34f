import type { Activity } from '../activity/Activity';
import { toActivity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { CustomerSource } from '../CustomerSource';
import type { ActivityScope } from '../filter/ActivityScope';
import { EVERYTHING } from '../filter/ActivityScope';
import type { Outcome } from '../loading/Outcome';
import { orderBound, sortsBelowDigits } from './orderBound';
import { createOrderedHistory } from './orderedHistory';
import { createWalkEnd } from './walkEnd';

/** Reads a history from the server, page after page, as far as the true order needs. */
export interface ServerWalk {
  /** See OrderedHistory: a prefix of the true order, which grows in place. */
  readonly settled: readonly Activity[];
  readonly undated: number;
  /** How many activities were read. */
  readonly size: number;
  /** Whether the server has nothing more. */
  readonly finished: boolean;
  /** Whether what is settled holds for good: false where the source's order is unknown. */
  readonly certain: boolean;
  /** How many activities there are at the least, in all; null where the source does not say. */
  readonly atLeast: number | null;
  /** Reads one page more. After a failure the same page is asked for again. */
  readonly readNext: () => Promise<Outcome<Step>>;
}

export interface Step {
  /** Where activities were put in before ones settled earlier, in the order of insertion. */
  readonly late: readonly number[];
  readonly unreadable: number;
}

export interface WalkOptions {
  readonly source: CustomerSource;
  readonly order: SortOrder;
  /** Without it, everything. */
  readonly scope?: ActivityScope;
  /** Activities that one step should settle, 1 to 500. */
  readonly pageSize: number;
}

/** Elastic tables refuse more in one page. */
const LARGEST_PAGE = 500;

/** Empty and repeated pages are lawful, but so many on end are a circle. */
const PAGES_WITHOUT_NEWS = 100;

const NO_NEWS: Outcome<never> = {
  ok: false,
  failure: {
    kind: 'noProgress',
    table: 'UnifiedActivity',
    detail: `${PAGES_WITHOUT_NEWS} pages in a row held nothing new.`,
  },
};

/**
 * Newest first, RangeIndex sorted as text keeps back at its far end what is no plain number: rows
 * without one, with a sign, with blanks. Any of them may be the newest of all. So where more than
 * one page exists, the far end is read from the other side, up to the first plain number, before
 * anything is shown. Oldest first the text order vouches for nothing until all is read, so it is
 * read in the largest pages. Where nobody knows the source's order, what was read is settled as far
 * as it goes, and each page may put something in above.
 */
export function createServerWalk(options: WalkOptions): ServerWalk {
  const { source, order, scope = EVERYTHING, pageSize } = options;
  const history = createOrderedHistory(order);
  // One more than is shown: the last row of a page waits for the next page to rule out a tie.
  const rows = order === 'newestFirst' ? Math.min(pageSize + 1, LARGEST_PAGE) : LARGEST_PAGE;
  const near = createWalkEnd(source, { order, scope, pageSize: rows });
  const far = createWalkEnd(source, { order: opposite(order), scope, pageSize: rows });
  let bound: number | null = null;
  let farEndKnown = false;
  let orderKnown = true;
  let atLeast: number | null = null;
  let withoutNews = 0;
  // What the far end read, the near end meets again at last: known, yet no circle.
  const farKeys = new Set<string>();

  function finished(): boolean {
    return near.exhausted || far.exhausted;
  }

  function meetFarEnd(activities: readonly Activity[]): boolean {
    return activities.filter(({ key }) => farKeys.delete(key)).length > 0;
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
    get finished() {
      return finished();
    },
    get certain() {
      return orderKnown || finished();
    },
    get atLeast() {
      return atLeast;
    },
    readNext: async () => {
      const end = near.started && !farEndKnown ? far : near;
      const outcome = await end.read();
      if (!outcome.ok) return outcome;
      const page = outcome.value;
      const activities = page.rows.map(toActivity);
      const progress = history.add(activities) > 0 || (end === near && meetFarEnd(activities));
      if (end === far) activities.forEach(({ key }) => farKeys.add(key));
      withoutNews = progress ? 0 : withoutNews + 1;
      if (withoutNews > PAGES_WITHOUT_NEWS && !finished()) {
        withoutNews = 0;
        return NO_NEWS;
      }
      orderKnown = page.orderedBy !== 'unknown';
      atLeast = page.atLeast ?? null;
      if (end === near) bound = orderBound(page.rows, page.orderedBy, order) ?? bound;
      farEndKnown ||=
        order === 'oldestFirst' ||
        page.orderedBy !== 'rangeIndexText' ||
        (end === far && page.rows.some((row) => !sortsBelowDigits(row.rangeIndex)));
      return { ok: true, value: { late: settle(), unreadable: page.unreadable } };
    },
  };

  function settle(): readonly number[] {
    if (finished() || !orderKnown) return history.settleAll().late;
    return farEndKnown && bound !== null ? history.settleBeyond(bound).late : [];
  }
}

function opposite(order: SortOrder): SortOrder {
  return order === 'newestFirst' ? 'oldestFirst' : 'newestFirst';
}
