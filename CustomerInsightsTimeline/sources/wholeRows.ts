import type { ColumnValue, WholeRow } from '../domain/insights/ColumnValue';
import type { CustomerTable } from '../domain/loading/Failure';
import type { Outcome } from '../domain/loading/Outcome';
import { equalsAny, odataOptions } from './odataOptions';
import type { Entity } from './retrievePage';
import { retrievePage } from './retrievePage';
import type { Customer } from './tableReader';

const PAGE = 100;
const CUSTOMER_ID = 'msdynci_customerid';
const FORMATTED = '@OData.Community.Display.V1.FormattedValue';

/**
 * Reads a customer's rows with all columns that the table has: its schema differs in every
 * environment, so none can be named. More than a hundred rows of one customer are not read.
 */
export async function readWholeRows(
  { webApi, customerId }: Customer,
  table: CustomerTable,
  logicalName: string,
): Promise<Outcome<readonly WholeRow[]>> {
  const filter = equalsAny(CUSTOMER_ID, [customerId]);
  const options = odataOptions({ select: null, filter, orderBy: null });
  const outcome = await retrievePage(webApi, { table, logicalName, options, pageSize: PAGE });
  return outcome.ok ? { ok: true, value: outcome.value.entities.map(toWholeRow) } : outcome;
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
