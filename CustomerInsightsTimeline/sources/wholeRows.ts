import type { ColumnValue, WholeRow } from '../domain/insights/ColumnValue';
import type { Outcome } from '../domain/loading/Outcome';
import type { Labels } from './columnLabels';
import { presentColumns } from './missingColumns';
import { namesNotFound } from './namedTable';
import { equalsAny, odataOptions } from './odataOptions';
import type { Entity } from './retrievePage';
import { retrievePage } from './retrievePage';
import type { Tables } from './tableReader';
import type { TableShape } from './tableShape';

const PAGE = 100;
const FORMATTED = '@OData.Community.Display.V1.FormattedValue';

/**
 * Reads the rows of customers with all columns that the table has: its schema differs in every
 * environment, so none can be named. More than a hundred rows are not read.
 */
export async function readWholeRows<Column extends string>(
  { webApi, missing, names, labels }: Tables,
  shape: TableShape<Column>,
  customerIds: readonly string[],
): Promise<Outcome<readonly WholeRow[]>> {
  const { name: table, logicalName } = shape;
  const filter = equalsAny(shape.customerId, customerIds);
  const options = odataOptions({ select: null, filter, orderBy: null });
  const outcome = await retrievePage(webApi, { table, logicalName, options, pageSize: PAGE });
  const failure = outcome.ok ? null : outcome.failure;
  const columns = presentColumns(shape, missing);
  for (const fault of namesNotFound(shape, columns, failure)) names?.report(fault);
  if (!outcome.ok) return outcome;
  const rows = outcome.value.entities.map(toWholeRow);
  const [first] = rows;
  const found =
    first &&
    (await labels?.(
      logicalName,
      first.map(({ name }) => name),
    ));
  return { ok: true, value: found ? rows.map((row) => labelled(row, found)) : rows };
}

function labelled(row: WholeRow, labels: Labels): WholeRow {
  return row.map((column) => ({ ...column, label: labels.get(column.name) ?? null }));
}

/** Annotations stand beside the columns, under names with an @; a lookup is `_name_value`. */
export function toWholeRow(entity: Entity): WholeRow {
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
  return JSON.stringify(value);
}
