import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { ActivityFilter } from '../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import { TODAY } from './arbitraryFilter';

const DAY_MS = 86_400_000;

export type FilterPart = 'types' | 'period' | 'sources' | 'fields';

/** A filter by its letter, from the row itself and with nothing of the product's. */
export function passesNaively(
  row: ActivityRow,
  filter: ActivityFilter,
  offsetMinutes: number,
  without: FilterPart | null = null,
): boolean {
  return (
    (without === 'types' || hasType(row, filter)) &&
    (without === 'period' || isInPeriod(row, filter, offsetMinutes)) &&
    (without === 'sources' || hasSource(row, filter)) &&
    (without === 'fields' || hasFields(row, filter))
  );
}

export const typeOf = (row: ActivityRow) => (row.activityType ?? '').trim().toLowerCase();

function hasType(row: ActivityRow, { types }: ActivityFilter): boolean {
  const named = types.types.map((name) => name.trim().toLowerCase()).includes(typeOf(row));
  return types.kind === 'only' ? named : !named;
}

function hasSource(row: ActivityRow, { sources }: ActivityFilter): boolean {
  return sources.length === 0 || sources.includes(row.sourceEntityName ?? '');
}

function dayOf({ rangeIndex, activityTimeStamp }: ActivityRow, offset: number): number | null {
  if (rangeIndex === null && activityTimeStamp?.length === 10) {
    return Date.parse(activityTimeStamp) / DAY_MS;
  }
  const ms = rangeIndex === null ? Date.parse(activityTimeStamp ?? '') : Number(rangeIndex) * 1000;
  return Number.isNaN(ms) ? null : Math.floor((ms + offset * 60_000) / DAY_MS);
}

/** The presets by the calendar of 23 November 2026. */
const PRESETS: Readonly<Record<string, readonly [string, string]>> = {
  last7Days: ['2026-11-17', '2026-11-23'],
  last30Days: ['2026-10-25', '2026-11-23'],
  last90Days: ['2026-08-26', '2026-11-23'],
  last12Months: ['2025-11-23', '2026-11-23'],
  thisYear: ['2026-01-01', '2026-12-31'],
};

function isInPeriod(row: ActivityRow, { period }: ActivityFilter, offset: number): boolean {
  const preset = typeof period === 'string' ? PRESETS[period] : undefined;
  const [from, to] =
    typeof period === 'string'
      ? (preset ?? ['', '']).map((date) => Date.parse(date) / DAY_MS)
      : [period.fromDay, period.toDay];
  if (from === -Infinity && to === Infinity) return true;
  const day = dayOf(row, offset);
  return day !== null && day >= (from ?? TODAY) && day <= (to ?? TODAY);
}

function hasFields({ semanticData }: ActivityRow, { fields }: ActivityFilter): boolean {
  const data = semanticData?.startsWith('{') === true ? (JSON.parse(semanticData) as object) : {};
  const pairs = Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'object' ? Object.entries(value as object) : [[name, value] as const],
  );
  return fields.every(({ name, value }) =>
    pairs.some(
      ([otherName, otherValue]) =>
        (name === null || plain(otherName) === plain(name)) && same(otherValue, value),
    ),
  );
}

const plain = (name: string) => name.replace(/_/g, '').toLowerCase();

function same(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string'
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;
}
