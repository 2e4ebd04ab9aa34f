import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import { UNIFIED_ACTIVITY } from '../../CustomerInsightsTimeline/tables/tableShape';
import type { Cell, DataTable } from '../../demo/host/dataset/dataTable';

export interface TableOptions {
  /** The logical name that the host gives; null for a source that is not Dataverse. */
  readonly logicalName?: string | null;
}

/** Rows as a maker's formula hands them over: physical names, time stamps as Date objects. */
export function activityTable(
  rows: readonly ActivityRow[],
  { logicalName = null }: TableOptions = {},
): DataTable {
  const names = Object.entries(UNIFIED_ACTIVITY.columns).map(
    ([column, [physical = '']]) => [column as keyof ActivityRow, physical] as const,
  );
  return {
    logicalName,
    columns: names.map(([column, name]) => ({
      name,
      displayName: name,
      dataType: column === 'activityTimeStamp' ? 'DateAndTime.DateAndTime' : 'SingleLine.Text',
    })),
    rows: rows.map((row, index) => ({
      id: row.primaryId ?? `row-${index}`,
      cells: Object.fromEntries(names.map(([column, name]) => [name, cellOf(column, row[column])])),
    })),
  };
}

function cellOf(column: keyof ActivityRow, text: string | null): Cell {
  return column === 'activityTimeStamp' && text !== null ? new Date(text) : text;
}
