import type { ActivityPage, ActivityPageRequest, CustomerSource } from '../CustomerSource';
import { noProgress } from '../loading/cycleGuard';
import type { Outcome } from '../loading/Failure';
import type { Read } from '../loading/retry';

const LINK_TO_ITSELF = 'The link to the next page leads to the page that was just read.';

/** One end of the server's order, read inwards page by page. */
export interface PageCursor {
  started: boolean;
  /** True once the last page was read: then all rows of the customer are known. */
  exhausted: boolean;
  /** How many items in the pages were not rows. */
  unreadable: number;
  /** Reads the next page; the same page again until one was taken. */
  readonly read: Read<ActivityPage>;
  /**
   * Asks for the first page before anybody waits for it. The next read brings what comes of it, unless
   * that has failed by then.
   */
  readonly begin: (signal: AbortSignal) => void;
  /** Moves the cursor behind the page. */
  readonly take: (page: ActivityPage) => void;
}

export function createPageCursor(
  source: CustomerSource,
  request: Omit<ActivityPageRequest, 'after'>,
): PageCursor {
  let after: string | null = null;
  let begun: Promise<Outcome<ActivityPage>> | null = null;
  const ask: Read<ActivityPage> = async (signal) => {
    const bypassCache = request.bypassCache === true && !cursor.started;
    const outcome = await source.readActivities({ ...request, after, bypassCache, signal });
    const repeats = outcome.ok && outcome.value.next !== null && outcome.value.next === after;
    return repeats ? noProgress('UnifiedActivity', LINK_TO_ITSELF) : outcome;
  };
  const cursor: PageCursor = {
    started: false,
    exhausted: false,
    unreadable: 0,
    read: (signal) => {
      const early = begun;
      begun = null;
      return early ?? ask(signal);
    },
    begin: (signal) => {
      const early = ask(signal);
      // What has failed before anybody waits is asked again: a wait for it would be for nothing.
      const forget = () => {
        if (begun === early) begun = null;
      };
      begun = early;
      early.then(({ ok }) => {
        if (!ok) forget();
      }, forget);
    },
    take: ({ next, unreadable }) => {
      after = next;
      cursor.started = true;
      cursor.exhausted = next === null;
      cursor.unreadable += unreadable;
    },
  };
  return cursor;
}
