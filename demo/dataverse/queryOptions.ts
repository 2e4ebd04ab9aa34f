import { badQuery } from './dataverseError';
import type { Sql } from './filterSql';
import { columnOf, filterSql, quoted } from './filterSql';
import { parseFilter } from './parseFilter';
import type { SchemaShape } from './schema';
import type { Table } from './tables';

export interface QueryOptions {
  /** The columns to answer; null for all. */
  readonly select: readonly string[] | null;
  readonly where: Sql;
  /** Ends in a comma where there is any order. */
  readonly orderBy: string;
  readonly top: number | null;
  readonly count: boolean;
  /** As it stands in the address, decoded once. */
  readonly skipToken: string | null;
}

const KNOWN = new Set(['$select', '$filter', '$orderby', '$top', '$count', '$skiptoken']);

/** Reads the options of a query on a table and refuses those that Dataverse refuses. */
export function readQueryOptions(
  parameters: URLSearchParams,
  table: Table,
  shape: SchemaShape,
): QueryOptions {
  refuseUnsupported(parameters);
  const filter = parameters.get('$filter');
  return {
    select: readSelect(parameters.get('$select'), table, shape),
    where:
      filter === null ? { text: '1', values: [] } : filterSql(parseFilter(filter), table, shape),
    orderBy: readOrderBy(parameters.get('$orderby'), table, shape),
    top: readTop(parameters.get('$top')),
    count: parameters.get('$count') === 'true',
    skipToken: parameters.get('$skiptoken'),
  };
}

function refuseUnsupported(parameters: URLSearchParams): void {
  if (parameters.has('$skip')) throw badQuery('Skip Clause is not supported in CRM');
  for (const name of parameters.keys()) {
    if (KNOWN.has(name)) continue;
    throw badQuery(`The query option '${name}' is not supported by this stand-in.`);
  }
}

function readSelect(
  text: string | null,
  table: Table,
  shape: SchemaShape,
): readonly string[] | null {
  if (text === null) return null;
  return text.split(',').map((property) => columnOf(property.trim(), table, shape));
}

/** Text sorts as text, and a row without a value before all others. */
function readOrderBy(text: string | null, table: Table, shape: SchemaShape): string {
  if (text === null) return '';
  return text
    .split(',')
    .map((clause) => {
      const [property = '', direction = 'asc', ...rest] = clause.trim().split(/\s+/);
      if (rest.length > 0 || !['asc', 'desc'].includes(direction)) {
        throw badQuery(`Syntax error in the order '${clause}'.`);
      }
      const column = columnOf(property, table, shape);
      if (table.columns.get(column) === 'lookup') {
        throw badQuery(`Ordering on the lookup column '${property}' is not supported.`);
      }
      return `${quoted(column)} ${direction}, `;
    })
    .join('');
}

function readTop(text: string | null): number | null {
  if (text === null) return null;
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1) throw badQuery(`Invalid value '${text}' for $top.`);
  return top;
}
