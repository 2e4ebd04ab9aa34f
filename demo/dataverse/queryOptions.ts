import { badQuery } from './dataverseError';
import type { Sql } from './filterSql';
import { columnOf, filterSql } from './filterSql';
import type { OrderKey } from './order';
import { readOrderBy } from './order';
import { parseFilter } from './parseFilter';
import { LARGEST_PAGE } from './prefer';
import type { SchemaShape } from './schema';
import { columnsOf } from './schema';
import type { Table } from './tables';

export interface QueryOptions {
  /** The columns to answer, the primary id always among them. */
  readonly columns: ReadonlySet<string>;
  /** What the answer's context says: the properties asked for; null for all. */
  readonly selected: string | null;
  readonly where: Sql;
  readonly order: readonly OrderKey[];
  readonly top: number | null;
  readonly count: boolean;
}

export interface OptionsContext {
  readonly table: Table;
  readonly shape: SchemaShape;
  /** Whether OData's own `in` is understood. */
  readonly plainIn: boolean;
}

const OF_ROWS = ['$select', '$filter', '$orderby', '$top', '$count', '$skiptoken'];
const OF_ONE_ROW = ['$select', 'partitionId'];

/** Reads the options of a query on a table and refuses those that Dataverse refuses. */
export function readQueryOptions(
  parameters: URLSearchParams,
  context: OptionsContext,
): QueryOptions {
  refuseUnknown(parameters, OF_ROWS);
  const { table, shape } = context;
  return {
    ...readSelect(parameters, context),
    where: readFilter(parameters, context),
    order: readOrderBy(parameters.get('$orderby'), table, shape),
    top: readTop(parameters.get('$top')),
    count: readCount(parameters.get('$count')),
  };
}

/** The same for one row by its id, of which only the columns can be chosen. */
export function readRowOptions(
  parameters: URLSearchParams,
  context: OptionsContext,
): Pick<QueryOptions, 'columns' | 'selected'> {
  refuseUnknown(parameters, OF_ONE_ROW);
  return readSelect(parameters, context);
}

function refuseUnknown(parameters: URLSearchParams, known: readonly string[]): void {
  if (parameters.has('$skip')) throw badQuery('Skip Clause is not supported in CRM');
  for (const name of parameters.keys()) {
    if (parameters.getAll(name).length > 1)
      throw badQuery(`Query option '${name}' was specified more than once.`);
    if (known.includes(name) || name.startsWith('@')) continue;
    throw badQuery(`The query option '${name}' is not supported by this stand-in.`);
  }
}

function readSelect(
  parameters: URLSearchParams,
  { table, shape }: OptionsContext,
): Pick<QueryOptions, 'columns' | 'selected'> {
  const text = parameters.get('$select');
  if (text === null) return { columns: new Set(columnsOf(table, shape)), selected: null };
  const properties = text.split(',').map((property) => property.trim());
  const columns = properties.map((property) => columnOf(property, table, shape));
  return { columns: new Set([table.primaryId, ...columns]), selected: properties.join(',') };
}

function readFilter(parameters: URLSearchParams, { table, shape, plainIn }: OptionsContext): Sql {
  const text = parameters.get('$filter');
  if (text === null) return { text: '1', values: [] };
  const aliases = new Map([...parameters].filter(([name]) => name.startsWith('@')));
  return filterSql(parseFilter(text, { aliases, plainIn }), table, shape);
}

/** Refused above the largest page: what Dataverse does there is not documented. */
function readTop(text: string | null): number | null {
  if (text === null) return null;
  const top = Number(text);
  if (!/^\d+$/.test(text) || top < 1 || top > LARGEST_PAGE)
    throw badQuery(`Invalid value '${text}' for $top query option found.`);
  return top;
}

function readCount(text: string | null): boolean {
  if (text !== null && text !== 'true' && text !== 'false')
    throw badQuery(`Invalid value '${text}' for $count query option found.`);
  return text === 'true';
}
