import type { ActivityRow } from '../CustomerInsightsTimeline/domain/activity/Activity';

/** Fixed, so that every run measures the same rows. */
export const MOMENT = Date.UTC(2026, 10, 23, 14, 5);

/** Three a day: a lively customer, whose days need a heading every third row. */
const APART_MS = 8 * 3_600_000;

const KINDS = [
  ['SalesOrder', 'Order SO-{n} placed', 'Store_Orders'],
  ['Feedback', 'Review of article {n}', 'Shop_Reviews'],
  ['Loyalty', 'Points for receipt {n}', 'Club_Points'],
  ['Subscription', 'Plan {n} renewed', 'Club_Plans'],
  ['StoreVisit', 'Visit {n} to the store', 'Stores_Visits'],
  ['SupportCase', 'Case {n} opened', 'ServiceDesk_Cases'],
] as const;

/** So many activities of one customer, newest first, which is also the order of their RangeIndex. */
export function createRows(count: number): readonly ActivityRow[] {
  return rowsBetween(count, 0, count);
}

/** Of these, the rows from one place up to another, without it. */
export function rowsBetween(count: number, from: number, until: number): readonly ActivityRow[] {
  return Array.from({ length: until - from }, (_, index) =>
    createRow(count - from - index, from + index),
  );
}

function createRow(number: number, place: number): ActivityRow {
  const [type, title, source] = KINDS[number % KINDS.length] ?? KINDS[0];
  const ms = MOMENT - place * APART_MS;
  return {
    primaryId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    partition: 'c1',
    activityId: `activity-${number}`,
    customerId: 'c1',
    sourceEntityName: source,
    sourceActivityId: `${source}-${number}`,
    activityType: type,
    activityTypeDisplay: type.replace(/(?<=[a-z])(?=[A-Z])/, ' '),
    activityName: type,
    activityTimeStamp: new Date(ms).toISOString(),
    title: title.replace('{n}', String(10_000 + number)),
    description: null,
    url: `https://shop.example/${type}/${number}`,
    semanticData: JSON.stringify(facts(number, ms)),
    rangeIndex: String(Math.floor(ms / 1000)),
  };
}

/** Of every kind a little, as a source writes an order: about 350 characters. */
function facts(number: number, ms: number): Readonly<Record<string, unknown>> {
  return {
    OrderNumber: `SO-${10_000 + number}`,
    TotalAmount: 20 + (number % 500) + 0.95,
    CurrencyCode: 'EUR',
    OrderStatus: number % 7 === 0 ? 'Shipped' : 'Delivered',
    ItemCount: 1 + (number % 4),
    Rating: 1 + (number % 5),
    PointsEarned: number % 300,
    StoreLocation: 'Bahnhofstrasse 12, Zürich',
    DeliveryDate: new Date(ms).toISOString(),
    IsGift: number % 9 === 0,
    Lines: [
      { ProductName: 'Trail shoe', Quantity: 1, Price: 89.95 },
      { ProductName: 'Wool sock', Quantity: 2, Price: 12.5 },
    ],
  };
}
