import { madeOnce } from '../byKey';
import type { OffsetAt } from './calendar';
import { DAY_MS } from './instant';

const WEEK_MS = 7 * DAY_MS;

/**
 * The same offsets with fewer calls: a host asks its tables of zones each time. Where a week begins and
 * ends with the same offset, it holds in between, as no zone has gone forth and back within a week since 1970.
 */
export function rememberOffsets(offsetAt: OffsetAt): OffsetAt {
  const known = new Map<number, number>();
  const atWeek = (week: number) => madeOnce(known, week, () => offsetAt(week * WEEK_MS));
  return (utcMs) => {
    const week = Math.floor(utcMs / WEEK_MS);
    const offset = atWeek(week);
    return offset === atWeek(week + 1) ? offset : offsetAt(utcMs);
  };
}
