import type { ActivityPage, ActivityPageRequest, CustomerSource } from '../CustomerSource';
import type { Outcome } from '../loading/Outcome';

/** One end of the server's order, read inwards page by page. */
export interface WalkEnd {
  readonly started: boolean;
  /** True once the last page was read: then all rows of the customer are known. */
  readonly exhausted: boolean;
  /** Reads the next page; the same page again after a failure. */
  readonly read: () => Promise<Outcome<ActivityPage>>;
}

/** A page that leads to itself would be read for ever. */
const CIRCLE: Outcome<never> = {
  ok: false,
  failure: {
    kind: 'noProgress',
    table: 'UnifiedActivity',
    detail: 'The link to the next page leads to the page that was just read.',
  },
};

export function createWalkEnd(
  source: CustomerSource,
  request: Omit<ActivityPageRequest, 'after'>,
): WalkEnd {
  let after: string | null = null;
  let started = false;
  let exhausted = false;
  return {
    get started() {
      return started;
    },
    get exhausted() {
      return exhausted;
    },
    read: async () => {
      const outcome = await source.readActivities({ ...request, after });
      if (!outcome.ok) return outcome;
      const { next } = outcome.value;
      if (next !== null && next === after) return CIRCLE;
      started = true;
      exhausted = next === null;
      after = next;
      return outcome;
    },
  };
}
