import { timeZoneOffsetMinutes } from '../host/context/timeZoneOffset';
import type { TableRow } from '../seed/rows';
import { foldCase } from './columnKeys';
import type { DataAnswer, DataQuery } from './dataQuery';
import { contextOf } from './dataQuery';
import { badQuery, tooManyAggregated, unknownAttribute } from './dataverseError';
import type { DatePart, FetchAttribute, FetchFilter } from './fetchXml';
import { readFetchXml } from './fetchXml';
import type { Filter, Literal } from './filter';
import type { Sql } from './filterSql';
import { filterSql } from './filterSql';
import { parseInstant } from './instants';
import { LARGEST_PAGE, wantsAnnotation } from './prefer';
import { hasColumn, propertyName } from './schema';

/** More rows than that are never aggregated, as documented. */
const MOST_AGGREGATED = 50_000;

const COOKIE = 'Microsoft.Dynamics.CRM.fetchxmlpagingcookie';

/** The name of the option that a FetchXML query stands in. */
export const FETCH_XML = 'fetchXml';

type Value = TableRow[string];

/** Answers a FetchXML query that counts the rows of groups. A group without a value leaves it out. */
export function retrieveAggregate(query: DataQuery): DataAnswer {
  const { url, table, shape, store, preferences } = query;
  for (const name of url.searchParams.keys()) {
    if (name !== FETCH_XML) throw badQuery(`The query option '${name}' does not go with FetchXML.`);
  }
  const fetch = readFetchXml(url.searchParams.get(FETCH_XML) ?? '');
  if (fetch.entity !== table.logicalName)
    throw badQuery(
      `The address is of '${table.logicalName}', and the FetchXML of '${fetch.entity}'.`,
    );
  const { attributes } = fetch;
  const groups = attributes.filter(({ kind }) => kind === 'group');
  if (fetch.isOrdered && table.isElastic && groups.length > 0)
    throw badQuery('An order together with a group is not supported on an elastic table.');
  if (fetch.isOrdered) throw badQuery("An 'order' is not supported by this stand-in.");
  for (const { column } of attributes) {
    if (!hasColumn(table, column, shape)) throw unknownAttribute(column, table.logicalName);
  }
  const where = whereOf(fetch.filters, query);
  const rows = store.rows({
    table,
    where,
    order: [{ column: 'seq', type: 'integer', descending: false }],
    after: null,
    columns: new Set(attributes.map(({ column }) => column)),
    limit: MOST_AGGREGATED + 1,
  });
  if (!rows || rows.length > MOST_AGGREGATED) throw tooManyAggregated();
  const counted = countGroups(
    rows.map(({ values }) => values),
    attributes,
    query.timeZone,
  );
  const size = preferences.maxPageSize ?? LARGEST_PAGE;
  const value = counted.slice(0, size);
  const isCutOff = counted.length > size && wantsAnnotation(preferences, COOKIE);
  return {
    body: {
      '@odata.context': contextOf(url, table, attributes.map(({ alias }) => alias).join(',')),
      ...(isCutOff && { [`@${COOKIE}`]: '<cookie pagenumber="2" pagingcookie="" />' }),
      value,
    },
    rows: value.length,
  };
}

function whereOf(filters: readonly FetchFilter[], { table, shape }: DataQuery): Sql {
  const all = filters.map((filter) => translate(filter));
  const [first, ...rest] = all.filter((filter) => filter !== null);
  if (!first) return { text: '1', values: [] };
  const filter = rest.reduce<Filter>((left, right) => ({ kind: 'and', left, right }), first);
  return filterSql(filter, table, shape);

  function translate({ type, conditions, filters: inner }: FetchFilter): Filter | null {
    const parts = [
      ...conditions.map(({ column, operator, value }): Filter => {
        if (!hasColumn(table, column, shape)) throw unknownAttribute(column, table.logicalName);
        const property = propertyName(table, column);
        if (operator === 'eq')
          return { kind: 'compare', operator, property, value: literalOf(column, value) };
        const comparison = operator === 'null' ? 'eq' : 'ne';
        return { kind: 'compare', operator: comparison, property, value: { kind: 'null' } };
      }),
      ...inner.map(translate).filter((filter) => filter !== null),
    ];
    const [head, ...others] = parts;
    return head ? others.reduce((left, right) => ({ kind: type, left, right }), head) : null;
  }

  function literalOf(column: string, value: string): Literal {
    switch (table.columns.get(column)) {
      case 'dateTime': {
        const instant = parseInstant(value);
        if (instant === null) throw badQuery(`'${value}' is no date.`);
        return { kind: 'instant', value: instant };
      }
      case 'integer':
      case 'decimal':
        return { kind: 'number', value: Number(value) };
      case 'boolean':
        return { kind: 'boolean', value: value === '1' || value === 'true' };
      case 'text':
      case 'memo':
      case 'guid':
      case 'lookup':
      case undefined:
        return { kind: 'text', value };
    }
  }
}

/** One row for each group, under the aliases. Texts are of one group whatever their case. */
function countGroups(
  rows: readonly TableRow[],
  attributes: readonly FetchAttribute[],
  timeZone: string,
): readonly Record<string, string | number | boolean>[] {
  const zone = createZone(timeZone);
  const groups = new Map<string, Record<string, string | number | boolean>>();
  // Without anything to group by, all rows are one group, also where there are none.
  const isGrouped = attributes.some(({ kind }) => kind === 'group');
  if (!isGrouped) groups.set('[]', empty());

  function empty(): Record<string, number> {
    const counts = attributes.filter(({ kind }) => kind === 'aggregate');
    return Object.fromEntries(counts.map(({ alias }) => [alias, 0]));
  }

  function groupedBy(row: TableRow): readonly (readonly [alias: string, value: Value])[] {
    return attributes.flatMap((attribute) => {
      if (attribute.kind !== 'group') return [];
      const value = row[attribute.column] ?? null;
      if (attribute.part === null || value === null) return [[attribute.alias, value] as const];
      const part = zone.part(String(value), attribute.part, attribute.inUserZone);
      return [[attribute.alias, part] as const];
    });
  }

  for (const row of rows) {
    const values = groupedBy(row);
    const key = JSON.stringify(
      values.map(([, value]) => (typeof value === 'string' ? foldCase(value) : value)),
    );
    const group = groups.get(key) ?? {
      ...empty(),
      ...Object.fromEntries(
        values.flatMap(([alias, value]) => (value === null ? [] : [[alias, value] as const])),
      ),
    };
    groups.set(key, group);
    for (const attribute of attributes) {
      if (attribute.kind !== 'aggregate') continue;
      const isCounted = attribute.aggregate === 'count' || (row[attribute.column] ?? null) !== null;
      if (isCounted) group[attribute.alias] = Number(group[attribute.alias]) + 1;
    }
  }
  return [...groups.values()];
}

const MINUTE_MS = 60_000;
/** No zone changes its clock within one. */
const QUARTER_HOUR_MS = 15 * MINUTE_MS;
const WEEK_MS = 7 * 86_400_000;

/** Dates in a zone. A customer's activities share days, so an offset that was found is kept. */
function createZone(timeZone: string) {
  const offsets = new Map<number, number>();
  function wallClock(ms: number): Date {
    const quarter = Math.floor(ms / QUARTER_HOUR_MS);
    const offset =
      offsets.get(quarter) ?? timeZoneOffsetMinutes(timeZone, new Date(quarter * QUARTER_HOUR_MS));
    offsets.set(quarter, offset);
    return new Date(ms + offset * MINUTE_MS);
  }
  return {
    part: (iso: string, part: DatePart, inUserZone: boolean): number => {
      const ms = Date.parse(iso);
      const date = inUserZone ? wallClock(ms) : new Date(ms);
      switch (part) {
        case 'day':
          return date.getUTCDate();
        case 'week':
          return weekOfYear(date);
        case 'month':
          return date.getUTCMonth() + 1;
        case 'quarter':
          return Math.floor(date.getUTCMonth() / 3) + 1;
        case 'year':
          return date.getUTCFullYear();
      }
    },
  };
}

/** As SQL Server counts by default: the first week has 1 January, and weeks begin on Sundays. */
function weekOfYear(date: Date): number {
  const first = new Date(Date.UTC(date.getUTCFullYear(), 0, 1));
  const begin = first.getTime() - first.getUTCDay() * 86_400_000;
  return Math.floor((date.getTime() - begin) / WEEK_MS) + 1;
}
