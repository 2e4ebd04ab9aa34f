import type { ActivityRow } from '../CustomerInsightsTimeline/domain/activity/Activity';
import type {
  CustomerSource,
  ServerOrder,
} from '../CustomerInsightsTimeline/domain/CustomerSource';

export interface MemorySourceOptions {
  /** How many rows there are. */
  readonly count: number;
  /** The rows from one place up to another, without it; newest first. */
  readonly rowsAt: (from: number, until: number) => readonly ActivityRow[];
  /** Without it, the order of RangeIndex, as asked for. */
  readonly orderedBy?: ServerOrder;
  /** Whether rows come in the opposite of the order that is asked for. */
  readonly opposite?: boolean;
}

/** Answers at once, so that nothing but the product takes time. */
export function createMemorySource(options: MemorySourceOptions): CustomerSource {
  const { count, rowsAt, orderedBy = 'rangeIndexText', opposite = false } = options;
  return {
    canNarrow: false,
    readActivities: ({ order, pageSize, after }) => {
      const start = Number(after ?? 0);
      const end = Math.min(start + pageSize, count);
      const isNewestFirst = (order === 'newestFirst') !== opposite;
      return Promise.resolve({
        ok: true,
        value: {
          rows: isNewestFirst
            ? rowsAt(start, end)
            : [...rowsAt(count - end, count - start)].reverse(),
          unreadable: 0,
          next: end < count ? String(end) : null,
          orderedBy,
          narrowed: false,
        },
      });
    },
    readSegmentMemberships: () => Promise.resolve({ ok: true, value: [] }),
    isUnified: () => Promise.resolve({ ok: true, value: true }),
  };
}
