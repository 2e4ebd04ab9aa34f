import {
  SEMANTIC_TYPES,
  typeAppearance,
} from '../../../CustomerInsightsTimeline/domain/activity/activityType';
import { createTypeCatalog } from '../../../CustomerInsightsTimeline/domain/types/typeCatalog';
import type { TypeSetting } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';

function catalogOf(types: Readonly<Record<string, TypeSetting>>) {
  return createTypeCatalog(
    new Map(Object.entries(types).map(([type, setting]) => [type, { type, ...setting }])),
  );
}

test('without a maker’s word each type keeps its usual look, and has no label and no place', () => {
  const catalog = catalogOf({});
  for (const type of [...SEMANTIC_TYPES, 'Web visit', '']) {
    expect(catalog.appearanceOf(type)).toEqual(typeAppearance(type));
    expect(catalog.labelOf(type)).toBeNull();
    expect(catalog.keyFactsOf(type)).toEqual([]);
    expect(catalog.isPassive(type)).toBe(false);
    expect(catalog.compare(type, 'SalesOrder')).toBe(0);
  }
});

test('a setting counts for every way to write its type, and the rest stays as usual', () => {
  const catalog = catalogOf({ salesorder: { icon: 'gift', label: 'Present' } });
  for (const type of ['SalesOrder', 'sales order', 'SALES_ORDER', ' sales-order ']) {
    expect(catalog.appearanceOf(type)).toEqual({ icon: 'gift', hue: 0 });
    expect(catalog.labelOf(type)).toBe('Present');
  }
  expect(catalog.labelOf('SalesOrderLine')).toBeNull();
});

test('numbered types come first by their numbers, and of the others the passive ones last', () => {
  const { compare } = catalogOf({
    mail: { passive: true },
    sms: { passive: true, order: 2 },
    web: { order: 1.5 },
    call: { order: -1 },
  });
  const types = ['mail', 'order', 'sms', 'web', 'call'];
  expect(types.sort(compare)).toEqual(['call', 'web', 'sms', 'order', 'mail']);
});
