import type { Readable } from './activity/Activity';
import type { SortOrder } from './activity/activityOrder';
import type { CustomerSource } from './CustomerSource';
import type { ServerFilter } from './filter/ServerFilter';
import { EVERYTHING, isEverything, serverFilterKey } from './filter/ServerFilter';
import type { TypeSearch } from './filter/typeSearch';
import { createTypeSearch } from './filter/typeSearch';
import type { CustomerInsights } from './insights/CustomerInsights';
import type { ActivityHistory } from './history/HistoryState';
import { createActivityHistory } from './history/activityHistory';
import type { Outcome } from './loading/Failure';
import { mapOutcome } from './loading/Failure';
import type { SingleLoad } from './loading/singleLoad';
import { createSingleLoad } from './loading/singleLoad';
import { createMutex } from './loading/exclusiveTask';
import type { ServerSearch } from './search/serverSearch';
import { createServerSearch } from './search/serverSearch';
import type { Segments } from './segments/segments';
import { decodeSegments } from './segments/segments';
import type { ActivityTotals } from './summaries/activityTotals';
import { activityTotals } from './summaries/activityTotals';
import type { Clock } from './time/Clock';
import type { HiddenTypes } from './types/typeSettings';
import { NOTHING_HIDDEN } from './types/typeSettings';

/** What is loaded for one customer. Nothing is asked before a view wants to see it. */
export interface CustomerTimeline {
  /** Differs from one timeline to the next, so that views notice that all is new. */
  readonly id: string;
  readonly order: SortOrder;
  /** Everything, in the order that the maker chose. */
  readonly history: ActivityHistory;
  /**
   * The same history for the same order and scope, as long as it is among the last few that were
   * asked for. A source that can't narrow has one for each order, as the rows are the same.
   */
  readonly historyFor: (order: SortOrder, serverFilter: ServerFilter) => ActivityHistory;
  /** Null where the source can't leave out the types that are known. */
  readonly typeSearch: TypeSearch | null;
  /** How many activities there are in all; null where the source can't say, or would not. */
  readonly totals: SingleLoad<ActivityTotals | null> | null;
  /** Null where the source can't search what is not loaded. */
  readonly serverSearch: ServerSearch | null;
  readonly segments: SingleLoad<Segments>;
  /** Null where the rows' source has none. */
  readonly insights: CustomerInsights | null;
  /** Late answers for this customer are dropped from now on. */
  readonly dispose: () => void;
}

export interface CustomerTimelineOptions {
  readonly id: string;
  readonly source: CustomerSource;
  readonly insights?: CustomerInsights | null;
  /** The types that are left out everywhere; without it, none. */
  readonly hidden?: HiddenTypes;
  /** See toActivity; without it, texts stay as they are. */
  readonly readable?: Readable | undefined;
  readonly order: SortOrder;
  /** Activities a page, 1 to 500. */
  readonly pageSize: number;
  /** How many are read before the reader has to ask again; absent for no limit. */
  readonly maxRecords?: number;
  readonly clock: Clock;
}

/** So many narrowed histories are kept for a filter that is taken up again. */
const MOST_NARROWED = 6;

export function createCustomerTimeline(options: CustomerTimelineOptions): CustomerTimeline {
  const { id, source, insights = null, order, clock } = options;
  const histories = new Map<string, ActivityHistory>();
  // A source that can't narrow has one cursor, which two orders would take from each other.
  const mutex = source.canNarrow ? undefined : createMutex();
  let disposed = false;

  const countAll = counterOf(options);

  function historyFor(wanted: SortOrder, narrowest: ServerFilter): ActivityHistory {
    const serverFilter = source.canNarrow ? narrowest : EVERYTHING;
    const key = `${wanted} ${serverFilterKey(serverFilter)}`;
    const known = histories.get(key);
    if (known) {
      histories.delete(key);
      histories.set(key, known);
      return known;
    }
    const onLoad = () => {
      if (mutex) stopLoading(history);
    };
    const history = createActivityHistory({
      ...options,
      order: wanted,
      serverFilter,
      ...(isEverything(serverFilter) && { countAll, totals: knownTotals }),
      mutex,
      onLoad,
    });
    histories.set(key, history);
    forgetOldest();
    if (disposed) history.dispose();
    return history;
  }

  /** The histories of everything stay; of the others, those asked for last. */
  function forgetOldest(): void {
    const narrow = [...histories].filter(([key]) => !key.endsWith(serverFilterKey(EVERYTHING)));
    for (const [key, history] of narrow.slice(0, -MOST_NARROWED)) {
      histories.delete(key);
      history.dispose();
    }
  }

  /** Nobody looks at another order any more, and its turn may last as long as all takes to load. */
  function stopLoading(except: ActivityHistory): void {
    for (const history of histories.values()) {
      const { kind } = history.get().phase;
      if (history !== except && (kind === 'reading' || kind === 'waiting')) history.stop();
    }
  }

  const typeSearch = source.canNarrow ? createTypeSearch(source, clock, options.hidden) : null;
  const { findActivities, limitMs } = source;
  const serverSearch = findActivities
    ? createServerSearch({ ...options, find: findActivities })
    : null;
  const totals =
    countAll === undefined
      ? null
      : createSingleLoad(
          async (_bypassCache, signal) => {
            const counted = await countAll(signal);
            // Nobody misses them, so a failure is not tried again.
            return { ok: true, value: counted.ok ? counted.value : null };
          },
          clock,
          { table: 'UnifiedActivity', limitMs },
        );
  const knownTotals = () => {
    const known = totals?.get();
    return known?.kind === 'ready' ? known.value : null;
  };
  const segments = createSingleLoad(
    async (bypassCache, signal) =>
      mapOutcome(await source.readSegmentMemberships(bypassCache, signal), decodeSegments),
    clock,
    { table: 'SegmentMembership', limitMs: source.limitMs },
  );
  const stopListening = source.onHostPush?.((part) => {
    if (part === 'segments') segments.hostPushed();
    else if (part === 'insights') insights?.hostPushed();
    else for (const history of histories.values()) history.hostPushed();
  });
  return {
    id,
    order,
    history: historyFor(order, EVERYTHING),
    historyFor,
    typeSearch,
    totals,
    serverSearch,
    segments,
    insights,
    dispose: () => {
      disposed = true;
      stopListening?.();
      for (const history of histories.values()) history.dispose();
      typeSearch?.dispose();
      totals?.dispose();
      serverSearch?.dispose();
      segments.dispose();
      insights?.dispose();
    },
  };
}

/** Counts the activities that are not hidden. Whoever asks while a count is under way gets that one. */
function counterOf({ source, hidden = NOTHING_HIDDEN }: CustomerTimelineOptions) {
  const { countActivities } = source;
  let underWay: Promise<Outcome<ActivityTotals>> | null = null;
  return (
    countActivities &&
    ((signal: AbortSignal) => {
      if (underWay) return underWay;
      const forget = () => {
        if (underWay === counting) underWay = null;
      };
      const counting = countActivities(signal)
        .then((counted) => mapOutcome(counted, (months) => activityTotals(months, hidden)))
        .finally(forget);
      // A host that never answers must not keep the next refresh from asking.
      signal.addEventListener('abort', forget);
      underWay = counting;
      return counting;
    })
  );
}
