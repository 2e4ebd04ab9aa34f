import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { SortOrder } from '../../CustomerInsightsTimeline/domain/activity/activityOrder';

const DAY_MS = 86_400_000;

/** The rule by its letter, over all rows at once and with nothing of the product's. */
export function keysInTrueOrder(rows: readonly ActivityRow[], order: SortOrder): readonly string[] {
  const keyed = rows.map((row) => ({
    key: keyOf(row),
    stamp: stampOf(row),
    time: timeOf(row),
    activityId: row.activityId ?? '',
  }));
  const newestFirst = keyed.sort(
    (a, b) =>
      descending(a.time, b.time) ||
      descending(a.stamp, b.stamp) ||
      ascending(a.activityId, b.activityId) ||
      ascending(a.key, b.key),
  );
  if (order === 'newestFirst') return newestFirst.map(({ key }) => key);
  const oldestFirst = newestFirst.reverse();
  return [
    ...oldestFirst.filter(({ time }) => time !== -Infinity),
    ...oldestFirst.filter(({ time }) => time === -Infinity),
  ].map(({ key }) => key);
}

/** Minus infinity for a row without a time: it comes last. */
export function timeOf(row: ActivityRow): number {
  const index = row.rangeIndex?.trim() ?? '';
  if (!/^[+-]?[0-9]+(\.[0-9]+)?$/.test(index)) return stampOf(row);
  const value = Number(index);
  const stamp = stampOf(row);
  const near = (ms: number) => Math.abs(ms - stamp) <= 2 * DAY_MS;
  const [seconds, milliseconds] = [Math.round(value * 1000), Math.round(value)];
  const isSmall = Math.abs(value) < 100_000_000_000;
  const [first, second] = isSmall ? [seconds, milliseconds] : [milliseconds, seconds];
  const ms = near(second) && !near(first) ? second : first;
  if (ms < Date.parse('0001-01-01') || ms >= Date.parse('+010000-01-01')) return stamp;
  return stamp !== -Infinity && isNever(ms) && !isNever(stamp) ? stamp : ms;
}

/** Before the customers, after them, and the day that Unix begins with. */
function isNever(ms: number): boolean {
  const year = new Date(ms).getUTCFullYear();
  return year < 1902 || year >= 2200 || (ms >= -DAY_MS && ms <= DAY_MS);
}

function stampOf(row: ActivityRow): number {
  return row.activityTimeStamp === null ? -Infinity : Date.parse(row.activityTimeStamp);
}

const keyOf = (row: ActivityRow) => `row:${row.primaryId ?? ''}|`;
const descending = (a: number, b: number) => (a === b ? 0 : b - a);
const ascending = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
