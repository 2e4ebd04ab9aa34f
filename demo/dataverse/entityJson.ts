import type { Preferences } from './prefer';
import { wantsAnnotation } from './prefer';
import type { SchemaShape } from './schema';
import { hasColumn, propertyName } from './schema';
import type { StoredRow } from './store';
import type { ColumnType, Table } from './tables';

export interface EntityOptions {
  readonly table: Table;
  readonly shape: SchemaShape;
  /** The columns to answer; null for all. */
  readonly select: readonly string[] | null;
  readonly preferences: Preferences;
}

const FORMATTED = 'OData.Community.Display.V1.FormattedValue';
const LOOKUP_TABLE = 'Microsoft.Dynamics.CRM.lookuplogicalname';

/** A row as the Web API writes it: the primary id always, lookups as `_name_value`. */
export function entityJson(row: StoredRow, options: EntityOptions): Record<string, unknown> {
  const { table, shape, select, preferences } = options;
  const columns = select ?? [...table.columns.keys()];
  const entity: Record<string, unknown> = { '@odata.etag': `W/"${String(row.seq)}"` };
  for (const column of new Set([table.primaryId, ...columns])) {
    if (!hasColumn(table, column, shape)) continue;
    const type = table.columns.get(column) ?? 'text';
    const name = propertyName(table, column);
    const value = row[column] ?? null;
    entity[name] = type === 'boolean' && value !== null ? value === 1 : value;
    if (value === null) continue;
    for (const [term, said] of annotationsOf(type, String(value))) {
      if (wantsAnnotation(preferences, term)) entity[`${name}@${term}`] = said;
    }
  }
  return entity;
}

function annotationsOf(type: ColumnType, value: string): readonly (readonly [string, string])[] {
  if (type === 'dateTime') return [[FORMATTED, formattedDate(value)]];
  if (type !== 'lookup') return [];
  return [
    [FORMATTED, value],
    [LOOKUP_TABLE, 'msdynci_customerprofile'],
  ];
}

/** In UTC and the format of the organisation: the stand-in has no user with settings of their own. */
function formattedDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(iso);
  if (!match) return iso;
  const [, year, month, day, hour = '', minute = ''] = match;
  const twelve = Number(hour) % 12 === 0 ? 12 : Number(hour) % 12;
  const half = Number(hour) < 12 ? 'AM' : 'PM';
  return `${Number(month)}/${Number(day)}/${Number(year)} ${twelve}:${minute} ${half}`;
}
