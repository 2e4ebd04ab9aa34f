import type { TableRow } from '../seed/rows';
import type { LookupNames } from './lookupNames';
import type { Preferences } from './prefer';
import { wantsAnnotation } from './prefer';
import { propertyName } from './schema';
import type { StoredRow } from './store';
import type { Table } from './tables';
import { lookupTarget } from './tables';

export interface EntityContext {
  readonly table: Table;
  /** The columns to answer. */
  readonly columns: Iterable<string>;
  readonly preferences: Preferences;
  readonly lookupNames: LookupNames;
}

const FORMATTED = 'OData.Community.Display.V1.FormattedValue';
const LOOKUP_NAME = 'Microsoft.Dynamics.CRM.lookuplogicalname';

/** A row as the Web API writes it: lookups as `_name_value`, annotations before what they are of. */
export function entityJson(row: StoredRow, context: EntityContext): Record<string, unknown> {
  const { table, columns } = context;
  const entity: Record<string, unknown> = { '@odata.etag': `W/"${row.seq}"` };
  for (const column of columns) {
    const value = row.values[column] ?? null;
    for (const [annotation, text] of annotationsOf(column, value, context)) {
      if (!wantsAnnotation(context.preferences, annotation)) continue;
      entity[`${propertyName(table, column)}@${annotation}`] = text;
    }
    entity[propertyName(table, column)] = value;
  }
  return entity;
}

/** Of dates and lookups only: numbers and choices of these tables are not formatted here. */
function annotationsOf(
  column: string,
  value: TableRow[string],
  { table, lookupNames }: EntityContext,
): readonly (readonly [annotation: string, text: string])[] {
  if (typeof value !== 'string') return [];
  const type = table.columns.get(column);
  if (type === 'dateTime') return [[FORMATTED, formattedDate(value)]];
  if (type !== 'lookup') return [];
  const target = lookupTarget(column);
  const name = lookupNames(target, value);
  return [...(name === null ? [] : [[FORMATTED, name] as const]), [LOOKUP_NAME, target]];
}

/** In UTC and one format: the stand-in has no user with settings of their own. */
function formattedDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(iso);
  if (!match) return iso;
  const [, year, month, day, hour = '', minute = ''] = match;
  const twelve = Number(hour) % 12 === 0 ? 12 : Number(hour) % 12;
  const half = Number(hour) < 12 ? 'AM' : 'PM';
  return `${Number(month)}/${Number(day)}/${Number(year)} ${twelve}:${minute} ${half}`;
}
