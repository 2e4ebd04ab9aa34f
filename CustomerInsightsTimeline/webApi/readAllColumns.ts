import type { ColumnValue, FullRow } from '../domain/insights/columns';
import type { Outcome } from '../domain/loading/Failure';
import { mapOutcome } from '../domain/loading/Failure';
import type { Labels } from './tableMetadata';
import { presentColumns } from './missingColumns';
import { namesNotFound } from '../tables/namedTable';
import { equalsAny, odataOptions } from './odata';
import { plainText } from '../host/guarded';
import { readPages } from './tableReader';
import type { Entity } from './retrievePage';
import { retrievePage } from './retrievePage';
import type { Tables } from './tableReader';
import type { TableShape } from '../tables/tableShape';

export interface WholeTable {
  /** What the table is called, in the user's language; null where the host does not say. */
  readonly label: string | null;
  readonly rows: readonly FullRow[];
}

const PAGE = 100;
const FORMATTED = '@OData.Community.Display.V1.FormattedValue';

/**
 * Reads the rows of customers with all columns that the table has: its schema differs in every
 * environment, so none can be named.
 */
export async function readAllColumns<Column extends string>(
  tables: Tables,
  shape: TableShape<Column>,
  customerIds: readonly string[],
): Promise<Outcome<WholeTable>> {
  const { missing, names, labels } = tables;
  const { name: table, logicalName } = shape;
  const filter = equalsAny(shape.customerId, customerIds);
  const first = odataOptions({ select: null, filter, orderBy: null });
  const outcome = await readPages(async (after) => {
    const options = after ?? first;
    const page = await retrievePage(tables, { table, logicalName, options, pageSize: PAGE });
    return mapOutcome(page, ({ entities, ...rest }) => ({
      ...rest,
      rows: entities.map(toFullRow),
    }));
  });
  const failure = outcome.ok ? null : outcome.failure;
  const columns = presentColumns(shape, missing);
  for (const fault of namesNotFound(shape, columns, failure)) names?.report(fault);
  if (!outcome.ok) return outcome;
  const [row] = outcome.value;
  const columnsOfRow = row?.map(({ name }) => name);
  const found = columnsOfRow && (await labels?.(logicalName, columnsOfRow));
  return mapOutcome(outcome, (rows) => ({
    label: found?.get('') ?? null,
    rows: found ? rows.map((row) => labelled(row, found)) : rows,
  }));
}

function labelled(row: FullRow, labels: Labels): FullRow {
  return row.map((column) => ({ ...column, label: labels.get(column.name) ?? null }));
}

/** Annotations stand beside the columns, under names with an @; a lookup is `_name_value`. */
export function toFullRow(entity: Entity): FullRow {
  return Object.keys(entity)
    .filter((property) => !property.includes('@'))
    .map((property) => toColumn(property, entity[property], entity[property + FORMATTED]));
}

function toColumn(property: string, value: unknown, formatted: unknown): ColumnValue {
  const lookup = /^_(\w+)_value$/.exec(property)?.[1];
  return {
    name: lookup ?? property,
    label: null,
    isLookup: lookup !== undefined,
    value: scalar(value),
    formatted: typeof formatted === 'string' ? formatted : null,
  };
}

function scalar(value: unknown): ColumnValue['value'] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return plainText(value);
}
