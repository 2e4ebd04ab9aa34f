import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import type { FieldCondition } from '../../../CustomerInsightsTimeline/domain/filter/fieldCondition';
import {
  anywhere,
  conditionOf,
  isSameCondition,
  meets,
} from '../../../CustomerInsightsTimeline/domain/filter/fieldCondition';
import { semanticDataOf } from '../../../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import { activityRow } from '../../support/activityRow';

const activityWith = (data: object) =>
  toActivity(activityRow({ primaryId: '1', semanticData: JSON.stringify(data) }));

test.each([
  [{ Status: 'Cancelled' }, { name: 'Status', value: 'Cancelled' }],
  [{ ItemCount: 3 }, { name: 'ItemCount', value: 3 }],
  [{ Gift: true }, { name: 'Gift', value: true }],
  [{ OrderId: '0012345' }, { name: null, value: '0012345' }],
  [{ RelatedOrder: 'SO-769553' }, { name: null, value: 'SO-769553' }],
  [{ OrderLineNumber: 1 }, { name: 'OrderLineNumber', value: '1' }],
] as const)('the field %j can be asked for, and its own activity meets that', (data, condition) => {
  const activity = activityWith(data);
  const [field] = semanticDataOf(activity).fields;
  expect(field && conditionOf(field)).toEqual(condition);
  expect(meets(condition)(activity)).toBe(true);
});

test.each([
  ['an amount', { TotalAmount: 5, Currency: 'CHF' }],
  ['a date', { RenewalDate: '2026-01-31' }],
  ['a link', { Page: 'https://example.com' }],
  ['a text to read', { Reply: 'long '.repeat(50) }],
  ['a sentence', { Subject: 'Where is my parcel?' }],
  ['a few words of their own', { ReviewText: 'Fits well' }],
  ['a text of many words', { Topic: 'the left shoe of my last order' }],
  ['a group', { Order: { Status: 'Paid' } }],
  ['an item of a list', ['a', 'b']],
])('%s can’t be asked for', (_what, data) => {
  const [field] = semanticDataOf(activityWith(data)).fields;
  expect(field && conditionOf(field)).toBeNull();
});

test.each<[boolean, FieldCondition]>([
  [true, { name: 'order_status', value: ' cancelled ' }],
  [true, { name: 'itemCount', value: 4 }],
  [false, { name: 'itemCount', value: '4' }],
  [false, { name: 'Status', value: 'Cancelled' }],
  [false, { name: 'OrderStatus', value: 'Cancel' }],
])('names are compared by their words and values as a whole: %p for %j', (met, condition) => {
  const activity = activityWith({ Order: { OrderStatus: 'Cancelled', ItemCount: 4 } });
  expect(meets(condition)(activity)).toBe(met);
});

test.each([
  { OrderId: 'SO-769553' },
  { relatedOrder: ' so-769553 ' },
  { Refund: { order_id: 'SO-769553' } },
  [{ Key: 'Reference', Value: 'SO-769553' }],
])('an identifier is found in whatever field: %j', (data) => {
  expect(meets(anywhere('SO-769553'))(activityWith(data))).toBe(true);
});

test('an identifier is found in what the row says of itself', () => {
  const row = activityRow({ primaryId: '1', sourceActivityId: 'SO-769553' });
  expect(meets(anywhere('SO-769553'))(toActivity(row))).toBe(true);
});

test('an identifier is found where its letters are written with escapes', () => {
  const semanticData = String.raw`{"OrderId":"S\u004f-769553"}`;
  const row = activityRow({ primaryId: '1', semanticData });
  expect(meets(anywhere('SO-769553'))(toActivity(row))).toBe(true);
});

test.each([{ OrderLineId: 'SO-769553-1' }, { Note: 'about SO-769553' }, { Points: 769553 }])(
  'another value is not the identifier: %j',
  (data) => {
    expect(meets(anywhere('SO-769553'))(activityWith(data))).toBe(false);
    expect(meets(anywhere('769553'))(activityWith(data))).toBe(false);
  },
);

test('conditions are the same that the same activities meet', () => {
  const one = { name: 'Status', value: 'Cancelled' };
  expect(isSameCondition(one, { name: 'status', value: 'CANCELLED' })).toBe(true);
  expect(isSameCondition(one, { name: 'Status', value: 'Shipped' })).toBe(false);
});
