import type { TableRow } from '../seed/rows';
import { foldCase } from './columnKeys';
import type { Table } from './tables';

/** The primary name of a row, by its table's logical name and its id; null where it is not known. */
export type LookupNames = (target: string, id: string) => string | null;

/** The names of all rows that a lookup of these tables may point to: a lookup is answered with one. */
export function createLookupNames(
  tables: readonly Table[],
  rowsOf: (table: Table) => readonly TableRow[],
): LookupNames {
  const names = new Map<string, string>();
  for (const table of tables.filter(({ isElastic }) => !isElastic)) {
    for (const row of rowsOf(table)) {
      const name = row[table.primaryName];
      const id = foldCase(String(row[table.primaryId]));
      if (typeof name === 'string') names.set(`${table.logicalName} ${id}`, name);
    }
  }
  return (target, id) => names.get(`${target} ${foldCase(id)}`) ?? null;
}
