import fc from 'fast-check';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { comparisonFor } from '../../../CustomerInsightsTimeline/domain/activity/activityOrder';
import {
  filterPredicates,
  NO_FILTER,
} from '../../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import { createFilteredList } from '../../../CustomerInsightsTimeline/domain/filter/filteredList';
import { createThreadIndex } from '../../../CustomerInsightsTimeline/domain/threads/threadIndex';
import { createStepReader } from '../../../CustomerInsightsTimeline/domain/threads/threadStep';
import { activityRow } from '../../support/activityRow';
import { runs } from '../../support/propertyRuns';

const DAY_MS = 86_400_000;
const NOW = 100 * DAY_MS;
const readStep = createStepReader(() => null);

/** On a day from 1 January 1970. */
function activity(day: number, activityType: string, data: object, id = `${day}`): Activity {
  return toActivity(
    activityRow({
      primaryId: `${id} ${activityType}`,
      activityType,
      activityTimeStamp: new Date(day * DAY_MS).toISOString(),
      rangeIndex: String((day * DAY_MS) / 1000),
      semanticData: JSON.stringify(data),
    }),
  );
}

function indexOf(activities: readonly Activity[], read = readStep) {
  const index = createThreadIndex(read);
  activities.forEach(index.add);
  return index;
}

const opened = activity(1, 'SupportCase', { caseNumber: 'CAS-1', status: 'Open' });
const solved = activity(3, 'SupportCase', { caseNumber: 'cas-1', status: 'Solved' });

test('the newest step says what became of the older ones, in whatever order they are met', () => {
  for (const met of [
    [opened, solved],
    [solved, opened],
  ]) {
    const index = indexOf(met);
    expect(index.stepsOf(opened)).toEqual([solved, opened]);
    expect(index.laterOf(opened, NOW)).toBe(solved);
    expect(index.laterOf(solved, NOW)).toBeNull();
  }
});

test.each<[string, string, object, string, object]>([
  ['a repair', 'Repair', { RepairId: 'R-1' }, 'Repair', { RepairId: 'R-1' }],
  [
    'a return',
    'Return',
    { return_id: 'RT-1', OrderId: 'S1' },
    'Return',
    { return_id: 'RT-1', OrderId: 'S2' },
  ],
  ['an order', 'SalesOrder', { OrderId: 'SO-1' }, 'Order shipped', { OrderNumber: 'SO-1' }],
  [
    'a subscription',
    'Subscription',
    { subscriptionId: 'SUB-1' },
    'Subscription',
    { subscriptionId: 'SUB-1' },
  ],
  ['a parcel', 'Parcel', { TrackingNumber: 'T1' }, 'Delivery', { tracking_no: 'T1' }],
  ['a booking', 'Booking', { BookingRef: 'B7' }, 'Reservation', { reservationCode: 'B7' }],
  ['a case of two types', 'Case opened', { CaseId: 12 }, 'Case closed', { TicketNumber: '12' }],
  [
    'a case in a type of another name',
    'Anfrage',
    { CaseNumber: 'C-1' },
    'Anfrage',
    { CaseNumber: 'C-1' },
  ],
])('%s is one thing', (_what, type, data, nextType, nextData) => {
  const index = indexOf([activity(1, type, data), activity(2, nextType, nextData)]);
  expect(index.stepsOf(activity(1, type, data))).toHaveLength(2);
});

test.each<[string, string, object, string, object]>([
  [
    'an order and a line of it',
    'SalesOrder',
    { OrderId: 'S1' },
    'SalesOrderLine',
    { OrderId: 'S1' },
  ],
  ['an order and its points', 'SalesOrder', { OrderId: 'S1' }, 'Loyalty', { OrderId: 'S1' }],
  [
    'an order and its return',
    'SalesOrder',
    { OrderId: 'S1' },
    'Return',
    { ReturnId: 'R1', OrderId: 'S1' },
  ],
  ['two visits of one order', 'Visit', { OrderId: 'S1' }, 'Visit', { OrderId: 'S1' }],
  ['a case and a call about it', 'Case', { CaseId: 'C1' }, 'Call', { CaseId: 'C1' }],
  ['a case and a repair of one number', 'Case', { CaseId: '17' }, 'Repair', { RepairId: '17' }],
  [
    'two orders by one way of delivery',
    'Parcel',
    { Delivery: 'Standard' },
    'Parcel',
    { Delivery: 'Standard' },
  ],
])('%s are not one thing', (_what, type, data, nextType, nextData) => {
  const index = indexOf([activity(1, type, data), activity(2, nextType, nextData)]);
  expect(index.stepsOf(activity(1, type, data)).length).toBeLessThan(2);
});

test('the maker names the field of a thread', () => {
  const read = createStepReader((type) => (type === 'Dossier' ? 'File_Key' : null));
  const first = activity(1, 'Dossier', { fileKey: 'A1', Status: 'Open' });
  const second = activity(2, 'Dossier', { fileKey: 'A1', Status: 'Done' });
  expect(indexOf([first, second], read).laterOf(first, NOW)).toBe(second);
  expect(indexOf([first, second]).laterOf(first, NOW)).toBeNull();
});

test('what lies ahead, and what says no state, overtakes nothing', () => {
  const paused = activity(90, 'Subscription', { SubscriptionId: 'S1', Status: 'Paused' });
  const renewal = activity(110, 'Subscription', { SubscriptionId: 'S1', Status: 'Active' });
  const note = activity(95, 'Subscription', { SubscriptionId: 'S1', Text: 'Called' });
  expect(indexOf([paused, renewal, note]).laterOf(paused, NOW)).toBeNull();
  expect(indexOf([paused, renewal, note]).laterOf(paused, 120 * DAY_MS)).toBe(renewal);
});

const step = fc.record({
  day: fc.integer({ min: 1, max: 120 }),
  type: fc.constantFrom('SupportCase', 'Case closed', 'Repair', 'Visit', 'SalesOrder'),
  id: fc.constantFrom('1', '2', '3', ''),
  field: fc.constantFrom('CaseNumber', 'RepairId', 'OrderId'),
  status: fc.constantFrom('Open', 'Solved', null),
});
const histories = fc
  .array(step, { maxLength: 30 })
  .map((steps) =>
    steps.map(({ day, type, id, field, status }, place) =>
      activity(day, type, { [field]: id, ...(status !== null && { Status: status }) }, `${place}`),
    ),
  );
const orders = fc.constantFrom('newestFirst' as const, 'oldestFirst' as const);

test('threading never hides, doubles or reorders an activity, whatever the order and the pages', () => {
  fc.assert(
    fc.property(histories, orders, fc.integer({ min: 1, max: 9 }), (met, order, pageSize) => {
      const compare = comparisonFor(order);
      const activities = [...met].sort(compare);
      const listed = (filter: typeof NO_FILTER) => {
        const list = createFilteredList(
          filterPredicates(filter, { offsetAt: () => 0, today: 100 }, readStep),
          compare,
          { readStep, now: () => NOW },
        );
        for (let shown = 0; shown < activities.length + pageSize; shown += pageSize)
          list.take([{ activities, shown: Math.min(shown, activities.length) }]);
        return list;
      };
      expect(listed(NO_FILTER).activities).toEqual(activities);

      const index = indexOf(met);
      const threaded = new Set(activities.flatMap((each) => index.stepsOf(each)));
      expect([...threaded].every((each) => activities.includes(each))).toBe(true);
      for (const each of threaded) {
        const steps = index.stepsOf(each);
        expect(steps.filter((other) => other === each)).toHaveLength(1);
        expect(steps).toEqual([...steps].sort(comparisonFor('newestFirst')));
      }

      const isOpen = (each: Activity) =>
        readStep(each).state === 'Open' && index.laterOf(each, NOW) === null;
      const byState = { ...NO_FILTER, fields: [{ name: 'Status', value: 'open' }] };
      for (const filter of [byState, { ...NO_FILTER, open: true }]) {
        const list = listed(filter);
        expect(list.activities).toEqual(activities.filter(isOpen));
        const counted = [...list.typeCounts.values()].reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(list.activities.length);
      }
    }),
    runs(200),
  );
});

test('a name that is nowhere in the data costs no parsing of it', () => {
  const parse = jest.spyOn(JSON, 'parse');
  const plain = activity(1, 'Visit', { Page: '/boots', Minutes: 3 });
  const before = parse.mock.calls.length;
  readStep(plain);
  expect(parse.mock.calls.length).toBe(before);
  parse.mockRestore();
});
