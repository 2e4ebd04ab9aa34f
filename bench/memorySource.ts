import type { ActivityRow } from '../CustomerInsightsTimeline/domain/activity/Activity';
import type { CustomerSource } from '../CustomerInsightsTimeline/domain/CustomerSource';

/** Answers at once from rows that stand newest first, so that nothing but the product takes time. */
export function createMemorySource(rows: readonly ActivityRow[]): CustomerSource {
  const reversed = [...rows].reverse();
  return {
    canNarrow: false,
    readActivities: ({ order, pageSize, after }) => {
      const sorted = order === 'newestFirst' ? rows : reversed;
      const start = Number(after ?? 0);
      const end = start + pageSize;
      return Promise.resolve({
        ok: true,
        value: {
          rows: sorted.slice(start, end),
          unreadable: 0,
          next: end < sorted.length ? String(end) : null,
          orderedBy: 'rangeIndexText',
          narrowed: false,
        },
      });
    },
    readSegmentMemberships: () => Promise.resolve({ ok: true, value: [] }),
    isUnified: () => Promise.resolve({ ok: true, value: true }),
  };
}
