import type { InsightSource } from '../insights/InsightSource';
import { isPassing } from '../loading/Failure';
import type { Outcome } from '../loading/Outcome';
import type { MeasureTable } from './CustomerMeasureRow';
import type { Measures } from './decodeMeasures';
import { decodeMeasures } from './decodeMeasures';

/**
 * Reads CustomerMeasure and, by their logical names, the tables that hold one measure each. Such a
 * table that can't be read is named and takes no other with it; what passes, passes for all.
 */
export async function readMeasures(
  source: Pick<InsightSource, 'readMeasures' | 'readMeasureTable'>,
  names: readonly string[],
): Promise<Outcome<Measures>> {
  const rows = await source.readMeasures();
  if (!rows.ok) return rows;
  const tables: MeasureTable[] = [];
  const unread: string[] = [];
  for (const name of names) {
    const table = await source.readMeasureTable(name);
    if (table.ok) tables.push(table.value);
    else if (isPassing(table.failure)) return table;
    else unread.push(name);
  }
  return { ok: true, value: { ...decodeMeasures(rows.value, tables), unread } };
}
