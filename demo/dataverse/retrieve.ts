import { badQuery, rowMissing, unknownProperty } from './dataverseError';
import { entityJson } from './entityJson';
import type { FaultRule } from './faults';
import type { Preferences } from './prefer';
import { LARGEST_PAGE, wantsAnnotation } from './prefer';
import { readQueryOptions } from './queryOptions';
import type { SchemaShape } from './schema';
import { readSkipToken, writeSkipToken } from './skipToken';
import type { Store } from './store';
import type { Table } from './tables';

export interface Query {
  readonly table: Table;
  readonly shape: SchemaShape;
  readonly preferences: Preferences;
  /** The whole address, absolute. */
  readonly url: URL;
  readonly faults: ReadonlyMap<FaultRule['kind'], FaultRule>;
}

export interface Answer {
  readonly body: Record<string, unknown>;
  readonly rows: number;
}

/** How far counting goes before the count is only a lower bound. */
const MOST_COUNTED = 5000;
const MOST_COUNTED_ELASTIC = 500;

/** How many rows of the page before a page with the fault `repeatRows` begins with. */
const REPEATED = 3;

/** Answers one page of a table. */
export function retrieveMultiple(store: Store, query: Query): Answer {
  const { table, shape, preferences, url, faults } = query;
  const options = readQueryOptions(url.searchParams, table, shape);
  const found = store.find(table, options.where, options.orderBy);
  const position = options.skipToken === null ? null : readSkipToken(options.skipToken);
  const start = startAfter(found, position?.after ?? 0);
  // A page size makes Dataverse ignore $top.
  const size = preferences.maxPageSize ?? options.top ?? LARGEST_PAGE;
  const paged = preferences.maxPageSize !== null || options.top === null;

  // Every second page of this fault is empty and leads to the page that belongs here.
  const isEmpty = faults.has('emptyPages') && (position?.page ?? 1) % 2 === 1;
  const end = isEmpty ? start : Math.min(found.length, start + size);
  const first = faults.has('repeatRows') ? Math.max(0, start - REPEATED) : start;
  const rows = store.read(table, found.slice(first, isEmpty ? first : end));

  const body: Record<string, unknown> = { '@odata.context': contextOf(url, table) };
  if (options.count) addCount(body, found.length, table, preferences);
  body.value = rows.map((row) =>
    entityJson(row, { table, shape, select: options.select, preferences }),
  );
  if (paged && end < found.length) {
    const after = found[end - 1] ?? 0;
    const page = (position?.page ?? 1) + 1;
    body['@odata.nextLink'] = nextLink(url, writeSkipToken({ page, after }), faults);
  }
  return { body, rows: rows.length };
}

/** A link that is sent with another filter may name a row that is not found. */
function startAfter(found: readonly number[], after: number): number {
  if (after === 0) return 0;
  const place = found.indexOf(after);
  if (place < 0) throw badQuery('The $skiptoken belongs to another query.');
  return place + 1;
}

/** Answers one row by its id; in an elastic table the partition decides where it is named. */
export function retrieveOne(store: Store, query: Query, key: string): Answer {
  const { table, shape, preferences, url } = query;
  const { id, partition } = readKey(key, table, url);
  const columns = url.searchParams.get('$select');
  url.searchParams.delete('partitionId');
  const options = readQueryOptions(url.searchParams, table, shape);
  const where = { text: `"${table.primaryId}" = ?`, values: [id] };
  const [row] = store
    .read(table, store.find(table, where, ''))
    .filter((candidate) => partition === null || candidate.partitionid === partition);
  if (!row) throw rowMissing(table.logicalName, id);
  const select = columns === null ? null : options.select;
  const entity = entityJson(row, { table, shape, select, preferences });
  return { body: { '@odata.context': `${contextOf(url, table)}/$entity`, ...entity }, rows: 1 };
}

/** `guid`, or for an elastic table `idcolumn=guid,partitionid='p'`. */
function readKey(
  key: string,
  table: Table,
  url: URL,
): { readonly id: string; readonly partition: string | null } {
  const named = url.searchParams.get('partitionId')?.replace(/^'|'$/g, '') ?? null;
  if (!key.includes('=')) return { id: key.toLowerCase(), partition: named };
  const parts = new Map(
    key.split(',').map((part): [string, string] => {
      const [name = '', value = ''] = part.split('=');
      return [name.trim(), value.trim().replace(/^'|'$/g, '')];
    }),
  );
  for (const name of parts.keys()) {
    const isKey = name === table.primaryId || (name === 'partitionid' && table.isElastic);
    if (!isKey) throw unknownProperty(name, table.logicalName);
  }
  return {
    id: (parts.get(table.primaryId) ?? '').toLowerCase(),
    partition: parts.get('partitionid') ?? null,
  };
}

function addCount(
  body: Record<string, unknown>,
  found: number,
  { isElastic }: Table,
  preferences: Preferences,
): void {
  const most = isElastic ? MOST_COUNTED_ELASTIC : MOST_COUNTED;
  const count = Math.min(found, most);
  body['@odata.count'] = count;
  for (const [term, value] of [
    ['Microsoft.Dynamics.CRM.totalrecordcount', count],
    ['Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded', found > most],
  ] as const) {
    if (wantsAnnotation(preferences, term)) body[`@${term}`] = value;
  }
}

function contextOf(url: URL, { entitySet }: Table): string {
  return `${url.origin}/api/data/v9.2/$metadata#${entitySet}`;
}

/** The address of this query with the mark of the next page in place of its own. */
function nextLink(url: URL, skipToken: string, faults: Query['faults']): string {
  const token = url.searchParams.get('$skiptoken');
  const next = faults.has('repeatLink') && token !== null ? token : skipToken;
  const options = [...url.searchParams]
    .filter(([name]) => name !== '$skiptoken')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${url.origin}${url.pathname}?${[...options, `$skiptoken=${encodeURIComponent(next)}`].join('&')}`;
}
