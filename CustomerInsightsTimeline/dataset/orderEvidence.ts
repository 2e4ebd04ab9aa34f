import { toActivity } from '../domain/activity/Activity';
import type { ActivityRow } from '../domain/activity/ActivityRow';
import type { SortOrder } from '../domain/activity/activityOrder';

/** Whether the rows that came bear out that they come in an order. Looks at each row once. */
export interface OrderEvidence {
  readonly bearsOut: (rows: readonly ActivityRow[], order: SortOrder) => boolean;
}

/**
 * What counts is the order of the timeline: where RangeIndex and ActivityTimeStamp disagree, a source
 * that sorts by the latter is in no order.
 */
export function createOrderEvidence(): OrderEvidence {
  let looked: readonly ActivityRow[] = [];
  let count = 0;
  let last: number | null = null;
  let holds: Record<SortOrder, boolean> = { newestFirst: true, oldestFirst: true };

  function begin(rows: readonly ActivityRow[]): void {
    looked = rows;
    count = 0;
    last = null;
    holds = { newestFirst: true, oldestFirst: true };
  }

  return {
    bearsOut: (rows, order) => {
      if (rows !== looked) begin(rows);
      for (const row of rows.slice(count)) {
        const ms = toActivity(row).time?.ms ?? null;
        if (ms !== null && last !== null && ms > last) holds.newestFirst = false;
        if (ms !== null && last !== null && ms < last) holds.oldestFirst = false;
        last = ms ?? last;
      }
      count = rows.length;
      return holds[order];
    },
  };
}
