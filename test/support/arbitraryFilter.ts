import fc from 'fast-check';
import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type {
  ActivityFilter,
  PeriodChoice,
  TypeChoice,
} from '../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import {
  ALL_TYPES,
  EVER,
  PERIOD_PRESETS,
} from '../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import type { FieldCondition } from '../../CustomerInsightsTimeline/domain/filter/fieldCondition';
import { activityRow } from './activityRow';

const DAY_MS = 86_400_000;

/** 23 November 2026, around which the rows of these histories lie. */
export const TODAY = Date.UTC(2026, 10, 23) / DAY_MS;

const TYPES = ['SalesOrder', 'SALESORDER', ' SalesOrder', 'Loyalty', 'Web visit', ' ', ''];
const SOURCES = ['web', 'shop', ''];
const STATUSES = ['Cancelled', 'cancelled', 'Shipped', 'Paid'];

const type = fc.constantFrom(...TYPES);
const source = fc.constantFrom(...SOURCES);
const daysAgo = fc.oneof(fc.nat(10), fc.nat(100), fc.nat(500), fc.integer({ min: -300, max: 0 }));

/** Instants mostly near the midnights of all zones, where days begin. */
const instant = fc
  .tuple(daysAgo, fc.oneof(fc.constantFrom(0, 1, -1), fc.nat(1439)))
  .map(([days, minutes]) => (TODAY - days) * DAY_MS + minutes * 60_000);

/** RangeIndex in seconds, and a time stamp that is up to a zone away from it; or only one of them. */
const times = fc.oneof(
  fc.tuple(instant, fc.integer({ min: -14, max: 14 })).map(([ms, hours]) => ({
    rangeIndex: String(ms / 1000),
    activityTimeStamp: new Date(ms + hours * 3_600_000).toISOString(),
  })),
  instant.map((ms) => ({ rangeIndex: String(ms / 1000), activityTimeStamp: null })),
  instant.map((ms) => ({ rangeIndex: null, activityTimeStamp: new Date(ms).toISOString() })),
  daysAgo.map((days) => ({
    rangeIndex: null,
    activityTimeStamp: new Date((TODAY - days) * DAY_MS).toISOString().slice(0, 10),
  })),
  fc.constant({ rangeIndex: null, activityTimeStamp: null }),
);

const semanticData = fc.oneof(
  fc.constantFrom(null, '', 'not JSON', '[]'),
  fc.constantFrom(...STATUSES).map((Status) => JSON.stringify({ Status, Rating: 4 })),
  fc
    .constantFrom(...STATUSES)
    .map((order_status) => JSON.stringify({ Order: { order_status, Status: 4 } })),
);

/** The rows of one customer, whose text order is lawful. */
export const arbitraryRows: fc.Arbitrary<readonly ActivityRow[]> = fc
  .array(fc.tuple(fc.option(type), source, times, semanticData), { maxLength: 60 })
  .map((rows) =>
    rows.map(([activityType, sourceEntityName, time, data], number) =>
      activityRow({
        primaryId: String(number),
        activityId: `a${number}`,
        activityType,
        sourceEntityName,
        ...time,
        semanticData: data,
      }),
    ),
  );

const types: fc.Arbitrary<TypeChoice> = fc.oneof(
  fc.constant(ALL_TYPES),
  fc.record({
    kind: fc.constantFrom('only' as const, 'except' as const),
    types: fc.array(fc.oneof(type, fc.string()), { minLength: 1, maxLength: 4 }),
  }),
);

const period: fc.Arbitrary<PeriodChoice> = fc.oneof(
  fc.constant(EVER),
  fc.constantFrom(...PERIOD_PRESETS),
  fc
    .tuple(daysAgo, fc.nat(100), fc.boolean(), fc.boolean())
    .map(([days, length, openStart, openEnd]) => ({
      fromDay: openStart ? -Infinity : TODAY - days,
      toDay: openEnd ? Infinity : TODAY - days + length,
    })),
);

const condition: fc.Arbitrary<FieldCondition> = fc.record({
  name: fc.constantFrom('Status', 'status', 'OrderStatus', 'Rating', null),
  value: fc.oneof(fc.constantFrom(...STATUSES), fc.constantFrom(4, true)),
});

export const arbitraryFilter: fc.Arbitrary<ActivityFilter> = fc.record({
  types,
  period,
  sources: fc.oneof(fc.constant([]), fc.array(source, { maxLength: 2 })),
  fields: fc.oneof(fc.constant([]), fc.array(condition, { maxLength: 2 })),
  open: fc.constant(false),
});
