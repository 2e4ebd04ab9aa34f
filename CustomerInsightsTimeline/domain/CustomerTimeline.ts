import type { SortOrder } from './activity/activityOrder';
import type { CustomerSource } from './CustomerSource';
import type { ActivityHistory } from './history/activityHistory';
import { createActivityHistory } from './history/activityHistory';
import type { SingleLoad } from './loading/singleLoad';
import { createSingleLoad } from './loading/singleLoad';
import type { Segments } from './segments/decodeSegments';
import { decodeSegments } from './segments/decodeSegments';
import type { Clock } from './time/Clock';

/** What is loaded for one customer. Nothing is asked before a view wants to see it. */
export interface CustomerTimeline {
  /** Differs from one timeline to the next, so that views can tell that all is new. */
  readonly id: string;
  readonly order: SortOrder;
  readonly history: ActivityHistory;
  readonly segments: SingleLoad<Segments>;
  /** Late answers for this customer are dropped from now on. */
  readonly dispose: () => void;
}

export interface CustomerTimelineOptions {
  readonly id: string;
  readonly source: CustomerSource;
  readonly order: SortOrder;
  /** Activities a page, 1 to 500. */
  readonly pageSize: number;
  readonly clock: Clock;
}

export function createCustomerTimeline(options: CustomerTimelineOptions): CustomerTimeline {
  const { id, source, order, clock } = options;
  const history = createActivityHistory(options);
  const segments = createSingleLoad(async () => {
    const outcome = await source.readSegmentMemberships();
    return outcome.ok ? { ok: true, value: decodeSegments(outcome.value) } : outcome;
  }, clock);
  return {
    id,
    order,
    history,
    segments,
    dispose: () => {
      history.dispose();
      segments.dispose();
    },
  };
}
