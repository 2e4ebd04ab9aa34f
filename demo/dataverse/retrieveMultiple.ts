import { badQuery } from './dataverseError';
import type { DataAnswer, DataQuery } from './dataQuery';
import { contextOf } from './dataQuery';
import { entityJson } from './entityJson';
import { reversed } from './order';
import { LARGEST_PAGE, wantsAnnotation } from './prefer';
import type { QueryOptions } from './queryOptions';
import { readQueryOptions } from './queryOptions';
import type { PagePosition } from './skipToken';
import { readPosition, withSkipToken, writeSkipToken } from './skipToken';
import type { RowsRequest, StoredRow } from './store';

/** How far counting goes before the count is only a lower bound. */
const MOST_COUNTED = 5000;
const MOST_COUNTED_ELASTIC = 500;

/** How many rows of the page before a page with the fault `repeatRows` begins with. */
const REPEATED = 3;

const TOTAL = 'Microsoft.Dynamics.CRM.totalrecordcount';
const TOTAL_EXCEEDED = 'Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded';

/** Answers one page of a table. */
export function retrieveMultiple(query: DataQuery): DataAnswer {
  const { table, url, preferences } = query;
  const options = readQueryOptions(url.searchParams, query);
  const position = readPosition(url);
  const { rows, next } = readPage(query, options, position);
  const body: Record<string, unknown> = {
    '@odata.context': contextOf(url, table, options.selected),
    ...counts(query, options),
    value: rows.map((row) => entityJson(row, { ...query, columns: options.columns })),
  };
  // With $top and no page size, the rows asked for are all there will be.
  const isPaged = preferences.maxPageSize !== null || options.top === null;
  if (isPaged && next) body['@odata.nextLink'] = nextLink(query, next);
  return { body, rows: rows.length };
}

interface Page {
  readonly rows: readonly StoredRow[];
  /** Null where nothing follows. */
  readonly next: PagePosition | null;
}

function readPage(query: DataQuery, options: QueryOptions, { page, after }: PagePosition): Page {
  const { store, table, preferences, faults } = query;
  const { where, order, columns } = options;
  if (faults.has('trimRows')) return { rows: [], next: null };
  // A page size makes Dataverse ignore $top.
  const size = preferences.maxPageSize ?? options.top ?? LARGEST_PAGE;
  const read = (request: Pick<RowsRequest, 'order' | 'after' | 'limit'>) => {
    const rows = store.rows({ table, where, columns, ...request });
    if (!rows) throw badQuery('Malformed $skiptoken.');
    return rows;
  };
  // One row more than the page has shows whether another page follows.
  const found = read({ order, after, limit: size + 1 });
  const rows = found.slice(0, size);
  const next = found.length > size ? { page: page + 1, after: rows.at(-1)?.seq ?? null } : null;

  // Every second page of this fault is empty and leads to the page that belongs there.
  if (faults.has('emptyPages') && page % 2 === 1 && found.length > 0) {
    return { rows: [], next: { page: page + 1, after } };
  }
  if (faults.has('repeatRows') && after !== null) {
    const before = read({ order: reversed(order), after, limit: REPEATED });
    const repeated = Math.min(REPEATED, before.length + 1);
    const from = before[REPEATED - 1]?.seq ?? null;
    return { rows: read({ order, after: from, limit: repeated + rows.length }), next };
  }
  return { rows, next };
}

function nextLink({ url, faults }: DataQuery, next: PagePosition): string {
  const token = url.searchParams.get('$skiptoken');
  const repeats = faults.has('repeatLink') && token !== null;
  return withSkipToken(url, repeats ? token : writeSkipToken(next, url));
}

/** The count, and the annotations that tell a full count from a capped one. */
function counts(
  { store, table, preferences }: DataQuery,
  { where, count }: QueryOptions,
): Record<string, unknown> {
  const most = table.isElastic ? MOST_COUNTED_ELASTIC : MOST_COUNTED;
  const found = count ? store.count(table, where, most + 1) : null;
  const capped = found === null ? -1 : Math.min(found, most);
  return {
    ...(found === null ? {} : { '@odata.count': capped }),
    ...(wantsAnnotation(preferences, TOTAL) ? { [`@${TOTAL}`]: capped } : {}),
    ...(wantsAnnotation(preferences, TOTAL_EXCEEDED)
      ? { [`@${TOTAL_EXCEEDED}`]: (found ?? 0) > most }
      : {}),
  };
}
