import type { TableRow } from '../../demo/seed/rows';

const DAY_MS = 86_400_000;

/**
 * The order of a history by the letter of the rule, over all rows at once: RangeIndex as a number of
 * seconds below 1e11 and of milliseconds from there on, or of the other unit where ActivityTimeStamp
 * agrees with that one alone; else, and where that means never, ActivityTimeStamp; else at the end.
 * Ties by ActivityTimeStamp, then by ActivityId. Newest first. Answers primary ids with partitions.
 */
export function trueOrder(rows: readonly TableRow[]): readonly string[] {
  return rows
    .map((row) => ({ row, time: timeOf(row), stamp: stampOf(row) }))
    .sort(
      (a, b) =>
        descending(a.time, b.time) ||
        descending(a.stamp, b.stamp) ||
        compare(text(a.row.msdynci_activityid), text(b.row.msdynci_activityid)) ||
        compare(keyOf(a.row), keyOf(b.row)),
    )
    .map(({ row }) => keyOf(row));
}

export function keyOf(row: TableRow): string {
  return `${text(row.msdynci_unifiedactivityid).toLowerCase()}|${text(row.partitionid)}`;
}

function timeOf(row: TableRow): number {
  const index = text(row.msdynci_rangeindex).trim();
  if (!/^[+-]?\d+(\.\d+)?$/.test(index)) return stampOf(row);
  const stamp = stampOf(row);
  const near = (instant: number) => Math.abs(instant - stamp) <= 2 * DAY_MS;
  const value = Number(index);
  const units = [Math.round(value * 1000), Math.round(value)] as const;
  const [first, second] = Math.abs(value) < 1e11 ? units : [units[1], units[0]];
  const ms = near(second) && !near(first) ? second : first;
  if (ms < Date.parse('0001-01-01') || ms >= Date.parse('+010000-01-01')) return stamp;
  return isNever(ms) && Number.isFinite(stamp) && !isNever(stamp) ? stamp : ms;
}

function isNever(ms: number): boolean {
  const year = new Date(ms).getUTCFullYear();
  return year < 1902 || year >= 2200 || Math.abs(ms) <= 86_400_000;
}

/** Minus infinity for a row without one: it comes last. */
function stampOf(row: TableRow): number {
  const stamp = row.msdynci_activitytime;
  return typeof stamp === 'string' ? Date.parse(stamp) : -Infinity;
}

function descending(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function text(value: TableRow[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
