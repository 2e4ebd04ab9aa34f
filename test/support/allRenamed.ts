import type { ColumnNames } from '../../CustomerInsightsTimeline/domain/settings/columnNames';
import {
  DOCUMENTED_COLUMNS,
  readColumnNames,
} from '../../CustomerInsightsTimeline/domain/settings/columnNames';

/** An environment in which no table and no column has its published name: `new_title` for Title. */
export function allRenamed(): ColumnNames {
  const renamed = (name: string) => [name, `new_${name.toLowerCase()}`];
  const documented = Object.entries<Readonly<Record<string, string>>>({ ...DOCUMENTED_COLUMNS });
  const tables = documented.map(([table, columns]) => [
    table,
    Object.fromEntries([
      ['table', `new_${table.toLowerCase()}`],
      ...Object.values(columns).map(renamed),
    ]) as unknown,
  ]);
  return readColumnNames(JSON.stringify(Object.fromEntries(tables)));
}
