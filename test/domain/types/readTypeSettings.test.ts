import fc from 'fast-check';
import { TYPE_COLORS, TYPE_ICONS } from '../../../CustomerInsightsTimeline/domain/types/typeMarks';
import {
  FIELD_MEMBERS,
  readTypeSettings,
  TYPE_MEMBERS,
} from '../../../CustomerInsightsTimeline/domain/types/typeSettings';

const read = (text: string | null, locale = 'en-US') => readTypeSettings(text, locale);

function faultsOf(text: string) {
  return read(text).faults.map(({ line, path, reason }) => [line, path.join('.'), reason]);
}

test('reads all that a maker may say of a type', () => {
  const { types, faults } = read(`{
    "SalesOrder": { "label": "Order", "icon": "delivery", "color": "teal", "order": 1.5, "keyFacts": ["Total_Amount", "Status"] },
    "Email_Sent": { "passive": true },
    "": { "hidden": true },
    "Visit": { "fields": { "Shop_Name": { "label": { "en": "Branch" } }, "internalId": { "hidden": true } } }
  }`);
  expect(faults).toEqual([]);
  expect([...types]).toEqual([
    [
      'salesorder',
      {
        type: 'SalesOrder',
        label: 'Order',
        icon: 'delivery',
        color: 'teal',
        order: 1.5,
        keyFacts: ['Total_Amount', 'Status'],
      },
    ],
    ['emailsent', { type: 'Email_Sent', passive: true }],
    ['', { type: '', hidden: true }],
    [
      'visit',
      {
        type: 'Visit',
        fields: new Map([
          ['shopname', { label: 'Branch' }],
          ['internalid', { hidden: true }],
        ]),
      },
    ],
  ]);
});

test('nothing said is nothing wrong', () => {
  for (const text of [null, '', ' \n', '{}']) {
    expect(read(text)).toMatchObject({ faults: [], types: new Map() });
  }
});

test.each([
  ['de-DE', 'Bestellung'],
  ['de-AT', 'Order (AT)'],
  ['fr-FR', 'Order'],
])('of the labels takes that of %s: %s', (locale, label) => {
  const text = '{"A": {"label": {"en": "Order", "de": "Bestellung", "DE-at": "Order (AT)"}}}';
  expect(read(text, locale).types.get('a')?.label).toBe(label);
});

test('a label that says nothing leaves the type its usual one', () => {
  expect(read('{"A": {"label": "  "}, "B": {"label": {}}}').types).toEqual(
    new Map([
      ['a', { type: 'A' }],
      ['b', { type: 'B' }],
    ]),
  );
});

test('reports every mistake by line and reason, and follows the rest', () => {
  const text = `{
    "SalesOrder": {
      "icon": "basket",
      "colour": "green",
      "order": "first",
      "label": "Purchase"
    },
    "sales order": { "hidden": true },
    "Visit": {
      "keyFacts": ["a", 2, "b", "c", "d"], "color": "pink", "order": 1e999,
      "hidden": 1, "passive": true
    },
    "Mail": "mail"
  }`;
  expect(faultsOf(text)).toEqual([
    [3, 'SalesOrder.icon', { kind: 'notOneOf', given: 'basket', allowed: TYPE_ICONS }],
    [4, 'SalesOrder.colour', { kind: 'unknownName', allowed: TYPE_MEMBERS }],
    [5, 'SalesOrder.order', { kind: 'wrongKind', wanted: 'number' }],
    [8, 'sales order', { kind: 'repeated' }],
    [10, 'Visit.keyFacts.2', { kind: 'wrongKind', wanted: 'text' }],
    [10, 'Visit.keyFacts', { kind: 'tooMany', most: 3 }],
    [10, 'Visit.color', { kind: 'notOneOf', given: 'pink', allowed: TYPE_COLORS }],
    [10, 'Visit.order', { kind: 'wrongKind', wanted: 'number' }],
    [11, 'Visit.hidden', { kind: 'wrongKind', wanted: 'yesNo' }],
    [13, 'Mail', { kind: 'wrongKind', wanted: 'object' }],
  ]);
  const { types } = read(text);
  expect(types.get('salesorder')).toEqual({ type: 'SalesOrder', label: 'Purchase' });
  expect(types.get('visit')).toMatchObject({ passive: true, keyFacts: ['a', 'b', 'c'] });
});

test('reports the mistakes in the settings of fields, and follows the rest', () => {
  const text = `{
    "Visit": { "fields": {
      "Shop": { "name": "Branch", "hidden": true },
      "shop": { "label": "Branch" },
      "Floor": "hidden",
      "Till": { "label": 7, "hidden": "yes" } } },
    "Mail": { "fields": ["Subject"] }
  }`;
  expect(faultsOf(text)).toEqual([
    [3, 'Visit.fields.Shop.name', { kind: 'unknownName', allowed: FIELD_MEMBERS }],
    [4, 'Visit.fields.shop', { kind: 'repeated' }],
    [5, 'Visit.fields.Floor', { kind: 'wrongKind', wanted: 'object' }],
    [6, 'Visit.fields.Till.label', { kind: 'wrongKind', wanted: 'text' }],
    [6, 'Visit.fields.Till.hidden', { kind: 'wrongKind', wanted: 'yesNo' }],
    [7, 'Mail.fields', { kind: 'wrongKind', wanted: 'object' }],
  ]);
  expect(read(text).types.get('visit')?.fields?.get('shop')).toEqual({ hidden: true });
});

test('a broken end takes nothing of what stands before it away', () => {
  const { types, faults } = read('{"A": {"order": 1},\n "B": {"order": 2}');
  expect([...types.keys()]).toEqual(['a', 'b']);
  expect(faults).toMatchObject([{ line: 2, reason: { kind: 'syntax', missing: '}' } }]);
});

test('names that every object has are unknown like any other', () => {
  expect(faultsOf('{"__proto__": {"constructor": 1, "toString": 2}}')).toMatchObject([
    [1, '__proto__.constructor', { kind: 'unknownName' }],
    [1, '__proto__.toString', { kind: 'unknownName' }],
  ]);
});

test('any text is read, and every fault has a line of it', () => {
  const json = fc.json({ maxDepth: 4 }).map((text) => text.replace(/,/g, ',\n'));
  fc.assert(
    fc.property(fc.oneof(json, fc.string({ unit: 'binary' })), (text) => {
      const { types, faults } = read(text);
      const lines = text.split(/\r\n|\r|\n/).length;
      for (const { line } of faults) expect(line !== null && line >= 1 && line <= lines).toBe(true);
      for (const { color = 'teal' } of types.values()) expect(TYPE_COLORS).toContain(color);
    }),
  );
});
