import fc from 'fast-check';
import {
  SEMANTIC_TYPES,
  semanticType,
  typeAppearance,
  typeKey,
} from '../../../CustomerInsightsTimeline/domain/activity/activityType';
import { TYPE_COLORS } from '../../../CustomerInsightsTimeline/domain/types/typeMarks';

test.each([
  ['SalesOrder', 'SalesOrder'],
  ['sales order', 'SalesOrder'],
  ['SALES_ORDER_LINE', 'SalesOrderLine'],
  ['sales-order line', 'SalesOrderLine'],
  ['feedback', 'Feedback'],
  [' Loyalty ', 'Loyalty'],
  ['subscription', 'Subscription'],
])('knows %p as %s', (type, semantic) => {
  expect(semanticType(type)).toBe(semantic);
});

test.each([[''], ['Other'], ['SalesOrders'], ['constructor'], ['__proto__'], ['Feed back!']])(
  'takes %p for a custom type',
  (type) => {
    expect(semanticType(type)).toBeNull();
  },
);

test.each([
  ['SalesOrder', 'order'],
  ['sales_order', 'order'],
  ['Online purchase', 'order'],
  ['Order return', 'return'],
  ['Recall', 'warning'],
  ['Customer complaint', 'warning'],
  ['Warranty repair', 'repair'],
  ['Support case', 'support'],
  ['Newsletter opened', 'mail'],
  ['Phone call', 'call'],
  ['WebLog', 'web'],
  ['Mobile app', 'app'],
  ['Store visit', 'store'],
  ['Workshop', 'event'],
  ['Review', 'feedback'],
  ['Xyzzy', 'activity'],
  ['', 'activity'],
])('%p looks like %s', (type, icon) => {
  expect(typeAppearance(type).icon).toBe(icon);
});

test('gives the semantic types the same look for good', () => {
  expect(SEMANTIC_TYPES.map((type) => typeAppearance(type).hue)).toEqual([0, 0, 1, 2, 3]);
});

test('gives any other name one of the hues, the same for every way to write it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (type) => {
      const { hue } = typeAppearance(type);
      expect(Number.isInteger(hue) && hue >= 0 && hue < TYPE_COLORS.length).toBe(true);
      expect(typeAppearance(` ${type}_`)).toEqual(typeAppearance(type));
    }),
  );
});

const colorOf = (type: string) => TYPE_COLORS[typeAppearance(type).hue];

test('spreads strange names over all hues but that of orders and that of what alarms', () => {
  const colors = new Set(Array.from({ length: 200 }, (_, i) => colorOf(`Custom ${i}`)));
  expect([...colors].sort()).toEqual(['green', 'grey', 'magenta', 'orange', 'purple', 'teal']);
});

test('no spoken type but an order is blue, and only what alarms is red', () => {
  const spoken = [
    'Web visit',
    'Store visit',
    'App session',
    'Newsletter',
    'Repair',
    'Support case',
  ];
  expect(spoken.map(colorOf)).not.toContain('blue');
  expect(spoken.map(colorOf)).not.toContain('red');
  expect([colorOf('Purchase'), colorOf('Recall'), colorOf('Complaint')]).toEqual([
    'blue',
    'red',
    'red',
  ]);
});

test('tells types apart by their names, without blanks around them and without capitals', () => {
  const keys = [' SalesOrder ', 'SALESORDER', 'Sales order', ' ', ''];
  expect(keys.map((type) => typeKey({ type }))).toEqual([
    'salesorder',
    'salesorder',
    'sales order',
    '',
    '',
  ]);
});
