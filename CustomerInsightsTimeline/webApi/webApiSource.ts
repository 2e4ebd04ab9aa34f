import type { ActivityRow } from '../domain/activity/Activity';
import type { SortOrder } from '../domain/activity/activityOrder';
import type { CustomerSource } from '../domain/CustomerSource';
import { failed, mapOutcome } from '../domain/loading/Failure';
import { readTimestamp } from '../domain/time/instant';
import { namedTable } from '../tables/namedTable';
import { CUSTOMER_PROFILE, SEGMENT_MEMBERSHIP, UNIFIED_ACTIVITY } from '../tables/tableShape';
import { readActivityTotals } from './activityTotals';
import type { ActivityColumn } from './odata';
import {
  anyContains,
  between,
  equalsAny,
  isSayable,
  serverFilterCondition,
  textLiteral,
  windowCondition,
} from './odata';
import { whileWanted } from './retrievePage';
import type { Customer } from './tableReader';
import { readAllRows, readTable } from './tableReader';

/** An instant as the Web API writes it, which needs no encoding. */
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** The columns of short text. SemanticData is of a kind that elastic tables can't filter by. */
const SEARCHED = [
  'title',
  'activityName',
  'description',
  'activityTypeDisplay',
  'sourceEntityName',
  'sourceActivityId',
  'activityId',
] as const;

/** Of what the server finds, so much is placed among the rest. */
const MOST_FOUND = 50;

/** Reads a customer through `context.webAPI`: model-driven apps and published custom pages. */
export function createWebApiSource(customer: Customer): CustomerSource {
  const given = customer.names?.tables;
  const activities = namedTable(UNIFIED_ACTIVITY, given);
  const columnsWithWriting = { ...activities.columns, modifiedOn: ['modifiedon'] };
  const memberships = namedTable(SEGMENT_MEMBERSHIP, given);
  const profiles = namedTable(CUSTOMER_PROFILE, given);
  return {
    canNarrow: true,
    concurrent: true,

    readActivities: async ({
      order,
      serverFilter,
      window = null,
      writtenSince = -Infinity,
      pageSize,
      after,
      sortBy,
    }) => {
      const table = { ...activities, columns: columnsWithWriting };
      const outcome = await readTable(customer, table, {
        pageSize,
        after,
        condition: (columns) => {
          const time = columns.get('activityTimeStamp');
          const written = columns.get('modifiedOn');
          return (
            [
              window && time && windowCondition(time, window),
              written && between(written, writtenSince, null),
              serverFilterCondition(columns, serverFilter).text,
            ]
              .filter(Boolean)
              .join(' and ') || null
          );
        },
        orderBy: (columns) => activityOrderBy(columns, order, sortBy),
        from: (row, columns) => conditionFrom(row, columns, order, sortBy),
      });
      if (!outcome.ok) return outcome;
      const { rows, unreadable, next, columns } = outcome.value;
      // Rows that no window can leave out are not those of the window.
      if (window && !columns.has('activityTimeStamp'))
        return failed('columnMissing', 'UnifiedActivity');
      const isByIndex = columns.has('rangeIndex') && sortBy === undefined;
      const orderedBy = isByIndex ? 'rangeIndexText' : 'activityTimeStamp';
      const { whole } = serverFilterCondition(columns, serverFilter);
      let writtenMs = -Infinity;
      const activityRows = rows.map(({ modifiedOn, ...row }) => {
        writtenMs = Math.max(writtenMs, readTimestamp(modifiedOn)?.ms ?? NaN);
        return row;
      });
      return {
        ok: true,
        value: { rows: activityRows, unreadable, next, orderedBy, writtenMs, narrowed: whole },
      };
    },

    readSegmentMemberships: (_anew, signal) =>
      readAllRows(whileWanted(customer, signal), memberships, 'membershipId'),

    findActivity: async (activityId) => {
      const outcome = await readTable(customer, activities, {
        pageSize: 1,
        after: null,
        condition: (columns) => {
          const column = columns.get('activityId');
          return column !== undefined && isSayable(activityId)
            ? equalsAny(column, [activityId])
            : null;
        },
        orderBy: () => null,
      });
      // A page may be empty although more follow.
      return mapOutcome(outcome, ({ rows, unreadable, next }) => ({
        rows,
        hasMore: unreadable > 0 || next !== null,
      }));
    },

    findActivities: async ({ text, order, serverFilter, signal }) => {
      // Offline, `contains` is refused.
      if (customer.isOffline?.()) return failed('offline', 'UnifiedActivity');
      const outcome = await readTable(whileWanted(customer, signal), activities, {
        pageSize: MOST_FOUND,
        after: null,
        condition: (columns) => {
          const searched = SEARCHED.flatMap((column) => columns.get(column) ?? []);
          const scope = serverFilterCondition(columns, serverFilter).text;
          return [anyContains(searched, text), scope].filter(Boolean).join(' and ');
        },
        orderBy: (columns) => activityOrderBy(columns, order),
      });
      return mapOutcome(outcome, ({ rows, next }) => ({ rows, hasMore: next !== null }));
    },

    countActivities: (signal) => readActivityTotals(whileWanted(customer, signal), activities),

    isUnified: async () => {
      const outcome = await readTable(customer, profiles, {
        pageSize: 1,
        after: null,
        condition: () => null,
        orderBy: () => null,
      });
      // What is there but can't be read is no customer whom nobody has unified.
      return mapOutcome(outcome, ({ rows, unreadable }) => rows.length + unreadable > 0);
    },
  };
}

/** Where RangeIndex is missing, ActivityTimeStamp orders; where both are, nothing can. */
function activityOrderBy(
  columns: ReadonlyMap<ActivityColumn, string>,
  order: SortOrder,
  sortBy: keyof ActivityRow = 'rangeIndex',
): string | null {
  const column = columns.get(sortBy) ?? columns.get('activityTimeStamp');
  if (column === undefined) return null;
  return `${column} ${order === 'newestFirst' ? 'desc' : 'asc'}`;
}

/** Rows with the same key as this one are asked for again, as some of them may still be missing. */
function conditionFrom(
  row: ActivityRow,
  columns: ReadonlyMap<ActivityColumn, string>,
  order: SortOrder,
  sortBy: 'activityTimeStamp' | 'rangeIndex' = 'rangeIndex',
): string | null {
  const key = columns.has(sortBy) ? sortBy : 'activityTimeStamp';
  const column = columns.get(key);
  const value = row[key];
  if (column === undefined) return null;
  // Rows without a key are the last in descending order and the first in ascending order.
  if (value === null) return order === 'newestFirst' ? `${column} eq null` : null;
  const operator = order === 'newestFirst' ? 'le' : 'ge';
  if (key === 'rangeIndex') return `${column} ${operator} ${textLiteral(value)}`;
  return INSTANT.test(value) ? `${column} ${operator} ${value}` : null;
}
