import { NULL_KEY_SQL } from './columnKeys';
import { badQuery, rowMissing, unknownProperty } from './dataverseError';
import type { DataAnswer, DataQuery } from './dataQuery';
import { contextOf } from './dataQuery';
import { entityJson } from './entityJson';
import type { Sql } from './filterSql';
import { filterSql } from './filterSql';
import { readOrderBy } from './order';
import { readRowOptions } from './queryOptions';
import type { Table } from './tables';

interface RowKey {
  /** In lower case. */
  readonly id: string;
  readonly partition: string | null;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const QUOTED = /^'(?:[^']|'')*'$/;
const KEY_PART = /^(\w+)=('(?:[^']|'')*'|[^',]+)(?:,|$)/;

/** Answers one row by its id or, in an elastic table, by its id and partition. */
export function retrieveOne(query: DataQuery, key: string): DataAnswer {
  const { store, table, url } = query;
  const { columns, selected } = readRowOptions(url.searchParams, query);
  const rowKey = readRowKey(key, table, url.searchParams.get('partitionId'));
  const order = readOrderBy(null, table, query.shape);
  const where = whereOf(rowKey, query);
  const [row] = store.rows({ table, where, order, columns, after: null, limit: 1 }) ?? [];
  if (!row) throw rowMissing(table.logicalName, rowKey.id);
  const entity = entityJson(row, { ...query, columns });
  const context = `${contextOf(url, table, selected)}/$entity`;
  return { body: { '@odata.context': context, ...entity }, rows: 1 };
}

/**
 * Microsoft's page "Use elastic tables": a row that was given a partition is found by its id and
 * partition only; one that was not has its own id as its partition.
 */
function whereOf({ id, partition }: RowKey, { table, shape }: DataQuery): Sql {
  const equals = (property: string, value: string) =>
    filterSql(
      { kind: 'compare', operator: 'eq', property, value: { kind: 'text', value } },
      table,
      shape,
    );
  const byId = equals(table.primaryId, id);
  if (!table.isElastic) return byId;
  const byPartition = equals('partitionid', partition ?? id);
  const orNone = partition === null ? ` OR partitionid = ${NULL_KEY_SQL}` : '';
  return {
    text: `(${byId.text} AND (${byPartition.text}${orNone}))`,
    values: [...byId.values, ...byPartition.values],
  };
}

/** `guid`, or for an elastic table `idcolumn=guid,partitionid='p'`. */
function readRowKey(key: string, table: Table, partitionId: string | null): RowKey {
  if (partitionId !== null && (!table.isElastic || !QUOTED.test(partitionId)))
    throw badQuery(`Invalid value ${partitionId} for partitionId.`);
  const parts = key.includes('=') ? readKeyParts(key, table) : new Map([[table.primaryId, key]]);
  const id = parts.get(table.primaryId) ?? '';
  if (!GUID.test(id)) throw badQuery(`Bad Request - Error in query syntax: '${key}' is no key.`);
  const partition = parts.get('partitionid') ?? partitionId;
  return {
    id: id.toLowerCase(),
    partition: partition === null ? null : partition.slice(1, -1).replaceAll("''", "'"),
  };
}

function readKeyParts(key: string, table: Table): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let rest = key;
  while (rest !== '') {
    const [part, name = '', value = ''] = KEY_PART.exec(rest) ?? [];
    const isPartition = name === 'partitionid' && table.isElastic;
    if (part === undefined || (isPartition && !QUOTED.test(value)))
      throw badQuery(`Bad Request - Error in query syntax: '${key}' is no key.`);
    if (name !== table.primaryId && !isPartition) throw unknownProperty(name, table.logicalName);
    parts.set(name, value);
    rest = rest.slice(part.length).trimStart();
  }
  return parts;
}
