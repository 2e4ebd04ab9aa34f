import type { ActivityPage, ActivityPageRequest, CustomerSource } from '../CustomerSource';
import { noProgress } from '../loading/cycleGuard';
import type { Outcome } from '../loading/Outcome';

/** One end of the server's order, read inwards page by page. */
export interface WalkEnd {
  readonly started: boolean;
  /** True once the last page was read: then all rows of the customer are known. */
  readonly exhausted: boolean;
  /** How many things in the pages were no rows. */
  readonly unreadable: number;
  /** Reads the next page; the same page again until one was taken. */
  readonly read: (signal: AbortSignal) => Promise<Outcome<ActivityPage>>;
  /** Goes on behind the page that was read last. */
  readonly take: (page: ActivityPage) => void;
}

/** A page that leads to itself would be read for ever. */
const CIRCLE = noProgress(
  'UnifiedActivity',
  'The link to the next page leads to the page that was just read.',
);

export function createWalkEnd(
  source: CustomerSource,
  request: Omit<ActivityPageRequest, 'after'>,
): WalkEnd {
  let after: string | null = null;
  let started = false;
  let exhausted = false;
  let unreadable = 0;
  return {
    get started() {
      return started;
    },
    get exhausted() {
      return exhausted;
    },
    get unreadable() {
      return unreadable;
    },
    read: async (signal) => {
      const anew = request.anew === true && !started;
      const outcome = await source.readActivities({ ...request, after, anew, signal });
      if (!outcome.ok) return outcome;
      const { next } = outcome.value;
      return next !== null && next === after ? CIRCLE : outcome;
    },
    take: (page) => {
      started = true;
      exhausted = page.next === null;
      after = page.next;
      unreadable += page.unreadable;
    },
  };
}
