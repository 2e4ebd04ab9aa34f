import { parseFilter } from '../../demo/dataverse/parseFilter';
import type { TableRow } from '../../demo/seed/rows';
import { holds } from '../dataverse/plainPredicate';

type Entity = Record<string, unknown>;

export interface WebApiCall {
  readonly table: string;
  readonly options: string;
  readonly pageSize: number | undefined;
}

export interface FakeWebApi {
  readonly webApi: ComponentFramework.WebApi;
  /** But for those that count. */
  readonly calls: readonly WebApiCall[];
  /** The queries in FetchXML, which count. */
  readonly counts: readonly WebApiCall[];
  /** Rejects the next so many calls for a table as the host does. */
  readonly failNext: (table: string, error: unknown, times?: number) => void;
  /** Lets calls for a table, or all 'counts', wait until the answer is called. */
  readonly hold: (table: string) => () => void;
}

/**
 * `context.webAPI` over rows in memory: any filter of one table, one order by text, pages by offset. Activities
 * are counted only where that is asked for, as a host may count nothing.
 * The stand-in server is the real test of queries; this serves tests of what happens around them.
 */
export function createFakeWebApi(
  tables: Readonly<Record<string, readonly Entity[]>>,
  { canCount = false } = {},
): FakeWebApi {
  const calls: WebApiCall[] = [];
  const counts: WebApiCall[] = [];
  const failures: { table: string; error: unknown }[] = [];
  const held = new Map<string, Promise<void>>();

  async function retrieveMultipleRecords(table: string, options = '', pageSize?: number) {
    if (options.startsWith('?fetchXml=')) {
      counts.push({ table, options, pageSize });
      await held.get('counts');
      const rows = tables[table] ?? [];
      if (!canCount) return reject({ errorCode: 0x80040203, message: 'This host counts nothing.' });
      return { entities: countedByMonth(rows, decodeURIComponent(options)), nextLink: '' };
    }
    calls.push({ table, options, pageSize });
    await held.get(table);
    const failure = failures.findIndex((next) => next.table === table);
    if (failure >= 0) return reject(failures.splice(failure, 1)[0]?.error);
    const rows = tables[table];
    if (!rows) return reject({ errorCode: 0x80041102, message: `No entity named '${table}'.` });
    const query = new URLSearchParams(options.slice(1));
    const offset = Number(query.get('$skiptoken') ?? 0);
    const matching = rows.filter(filterOf(query)).sort(orderOf(query));
    const size = pageSize ?? 5000;
    query.set('$skiptoken', String(offset + size));
    const more = offset + size < matching.length;
    return {
      entities: matching.slice(offset, offset + size),
      nextLink: more ? `https://contoso.crm.dynamics.com/api/x?${query.toString()}` : '',
      '@Microsoft.Dynamics.CRM.morerecords': more,
    };
  }

  return {
    webApi: { retrieveMultipleRecords } as unknown as ComponentFramework.WebApi,
    calls,
    counts,
    failNext: (table, error, times = 1) => {
      for (let i = 0; i < times; i++) failures.push({ table, error });
    },
    hold: (table) => {
      let release: () => void = () => undefined;
      held.set(table, new Promise((resolve) => (release = resolve)));
      return () => {
        held.delete(table);
        release();
      };
    },
  };
}

/** By type, year and month of UTC, for the customer of the query. */
function countedByMonth(rows: readonly Entity[], query: string): Entity[] {
  const customer = /value="([^"]*)"/.exec(query)?.[1];
  const groups = new Map<string, Entity & { count: number }>();
  for (const row of rows) {
    if (row.msdynci_customerid !== customer) continue;
    const time = row.msdynci_activitytime;
    const [year, month] = typeof time === 'string' ? time.split('-') : [];
    const values = {
      type: row.msdynci_activitytype,
      year: year && Number(year),
      month: month && Number(month),
    };
    const key = JSON.stringify(values);
    const group = groups.get(key) ?? { ...values, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()];
}

function filterOf(query: URLSearchParams): (row: Entity) => boolean {
  const text = query.get('$filter');
  if (text === null) return () => true;
  const filter = parseFilter(text);
  return (row) => holds(filter, row as TableRow);
}

function orderOf(query: URLSearchParams): (a: Entity, b: Entity) => number {
  const [column = '', direction] = (query.get('$orderby') ?? '').split(' ');
  const sign = direction === 'desc' ? -1 : 1;
  const text = (row: Entity) => {
    const value = row[column];
    return typeof value === 'string' ? value : '';
  };
  return (a, b) => (text(a) < text(b) ? -sign : text(a) > text(b) ? sign : 0);
}

/** A promise that is rejected with anything: hosts reject with a plain object, not with an Error. */
export function reject(error: unknown): Promise<never> {
  return new Promise((_resolve, refuse: (reason: unknown) => void) => {
    queueMicrotask(refuse.bind(null, error));
  });
}
