import type { FullRow } from '../../CustomerInsightsTimeline/domain/insights/columns';

/** A row of a table whose columns nobody knows beforehand, as a source hands it over. */
export function rowOf(columns: Readonly<Record<string, string | number | null>>): FullRow {
  return Object.entries(columns).map(([name, value]) => ({
    name,
    value,
    label: null,
    isLookup: false,
    formatted: null,
  }));
}
