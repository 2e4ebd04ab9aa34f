import type { OffsetAt } from './days';
import { opensDay } from './days';
import type { Timestamp } from './timestamp';

/** Where in an ordered list a new day begins for the reader. */
export interface DayBreaks {
  /** False beyond the end of the list. */
  readonly opensDay: (index: number) => boolean;
}

/**
 * Looks at each item of a growing list once, and only as far as somebody asks: the host's offset
 * costs a call each time, and a history may have twenty thousand items.
 */
export function createDayBreaks(
  items: readonly { readonly time: Timestamp | null }[],
  offsetAt: OffsetAt,
): DayBreaks {
  const opens: boolean[] = [];
  return {
    opensDay: (index) => {
      for (let i = opens.length; i <= index; i++) {
        const item = items[i];
        if (!item) return false;
        opens.push(opensDay(item.time, items[i - 1]?.time, offsetAt));
      }
      return opens[index] ?? false;
    },
  };
}
