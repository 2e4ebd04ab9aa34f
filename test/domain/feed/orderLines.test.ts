import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import {
  createOrderLines,
  orderIdOf,
} from '../../../CustomerInsightsTimeline/domain/feed/orderLines';
import { activityRow } from '../../support/activityRow';

const withData = (semanticData: string | null, activityType = 'SalesOrder', activityId = 'a') =>
  toActivity(activityRow({ activityId, activityType, semanticData }));

test.each([
  ['{"OrderId":"SO-1"}', 'SO-1'],
  ['{"order_id":" SO-1 "}', 'SO-1'],
  ['{"orderNumber":77}', '77'],
  ['{"SalesOrderId":"SO-1"}', 'SO-1'],
  ['{"msdynci_orderid":"SO-1"}', 'SO-1'],
  ['[{"Key":"Order ID","Value":"SO-1"}]', 'SO-1'],
  ['[{"OrderId":"SO-1"},{"Status":"Open"}]', 'SO-1'],
  ['"{\\"orderId\\":\\"SO-1\\"}"', 'SO-1'],
  ['{"OrderNumber":"N-9","OrderId":"SO-1"}', 'SO-1'],
  ['{"OrderId":"","OrderNumber":"N-9"}', 'N-9'],
  ['{"OrderLineId":"L-1","ProductId":"P-1"}', null],
  ['{"OrderId":{"Nested":"SO-1"}}', null],
  ['{"broken', null],
  ['12', null],
  [null, null],
])('of %s the order id is %s', (data, id) => {
  expect(orderIdOf(withData(data))).toBe(id);
});

const order = (id: string, name: string) => withData(`{"OrderId":"${id}"}`, 'Sales order', name);
const line = (id: string, name: string) => withData(`{"order_id":"${id}"}`, 'SalesOrderLine', name);

test('a line nests under the first order of its id, whichever comes first', () => {
  const lines = createOrderLines();
  const [early, first, again, late, lost] = [
    line('1', 'early'),
    order('1', 'first'),
    order('1', 'again'),
    line('1', 'late'),
    line('2', 'lost'),
  ];
  const changed = [early, first, again, late, lost].map((activity, place) =>
    lines.add(activity, place),
  );
  expect(changed).toEqual([[], [0], [], [1], []]);
  expect(lines.linesOf(first)).toEqual([early, late]);
  expect(lines.linesOf(again)).toEqual([]);
  expect([early, late, lost, first].map(lines.isNested)).toEqual([true, true, false, false]);
});

test('SemanticData is read of lines and orders only, and of orders only once there is a line', () => {
  const read: string[] = [];
  const watched = (type: string, id: string) => ({
    ...withData(null, type, id),
    get semanticData() {
      read.push(id);
      return '{"OrderId":"1"}';
    },
  });
  const lines = createOrderLines();
  ['WebVisit', 'SalesOrder', 'Feedback', 'SalesOrder'].forEach((type, place) =>
    lines.add(watched(type, `${type} ${place}`), place),
  );
  expect(read).toEqual([]);
  lines.add(watched('SalesOrderLine', 'line'), 4);
  expect([...new Set(read)]).toEqual(['SalesOrder 1', 'SalesOrder 3', 'line']);
});

test('points nest under their order where they come within its minute, in either order of the list', () => {
  const at = (type: string, name: string, time: string) =>
    toActivity(
      activityRow({
        activityId: name,
        activityType: type,
        semanticData: '{"OrderId":"1"}',
        rangeIndex: null,
        activityTimeStamp: `2026-03-01T10:${time}Z`,
      }),
    );
  const sale = at('SalesOrder', 'sale', '00:00');
  const soon = at('Loyalty', 'soon', '00:02');
  const later = at('Loyalty', 'later', '09:00');
  for (const list of [
    [later, soon, sale],
    [sale, soon, later],
  ]) {
    const lines = createOrderLines();
    list.forEach((activity, place) => lines.add(activity, place));
    expect(lines.linesOf(sale)).toEqual([soon]);
    expect(list.filter(lines.isNested)).toEqual([soon]);
  }
});
