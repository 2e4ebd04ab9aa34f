import {
  EVERYTHING,
  withoutHidden,
} from '../../../CustomerInsightsTimeline/domain/filter/ServerFilter';
import {
  hiddenTypesOf,
  NOTHING_HIDDEN,
  readTypeSettings,
} from '../../../CustomerInsightsTimeline/domain/types/typeSettings';

const hiddenIn = (text: string) => hiddenTypesOf(readTypeSettings(text, 'en').types);

test('hides a type in every spelling, and tells a server those that it may have', () => {
  const { names, hides } = hiddenIn('{"sales order": {"hidden": true}, "Web": {"hidden": true}}');
  expect(names).toEqual(['SalesOrder', 'Web', 'sales order']);
  const types = ['SalesOrder', 'SALES_ORDER', ' web ', 'SalesOrderLine', ''];
  expect(types.map((type) => hides({ type }))).toEqual([true, true, true, false, false]);
});

test('hides the activities without a type where the maker names the empty one', () => {
  const { names, hides } = hiddenIn('{"": {"hidden": true}}');
  expect(names).toEqual(['']);
  expect([hides({ type: '' }), hides({ type: 'Web' })]).toEqual([true, false]);
});

test('whatever else is said of types hides nothing', () => {
  expect(hiddenIn('{"Web": {"hidden": false}, "Mail": {"passive": true}}')).toBe(NOTHING_HIDDEN);
  expect(withoutHidden(EVERYTHING, NOTHING_HIDDEN)).toBe(EVERYTHING);
});

test('asks a server for less, whatever else it is asked for', () => {
  const serverFilter = { ...EVERYTHING, exceptTypes: ['Mail'], from: 5 };
  const hidden = hiddenIn('{"Web": {"hidden": true}}');
  expect(withoutHidden(serverFilter, hidden)).toEqual({
    ...serverFilter,
    exceptTypes: ['Mail', 'Web'],
  });
});
