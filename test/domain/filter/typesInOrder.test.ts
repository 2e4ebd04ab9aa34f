import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import {
  addTypes,
  NO_TYPES,
  typesInOrder,
} from '../../../CustomerInsightsTimeline/domain/filter/knownTypes';
import type { TypeSetting } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';
import { createTypeCatalog } from '../../../CustomerInsightsTimeline/domain/types/typeCatalog';
import { NO_TYPE_SETTINGS } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';
import { activityRow } from '../../support/activityRow';

const MET = addTypes(
  NO_TYPES,
  ['Web visit', 'Loyalty', null, 'SalesOrder', 'Mail'].map((activityType) =>
    toActivity(activityRow({ primaryId: activityType, activityType })),
  ),
);

function ordered(settings: Readonly<Record<string, TypeSetting>>) {
  const named = Object.entries(settings).map(
    ([type, setting]) => [type, { type, ...setting }] as const,
  );
  return [...typesInOrder(MET, createTypeCatalog(new Map(named))).keys()];
}

test('types with a meaning come first, then the others as they were met', () => {
  expect(ordered({})).toEqual(['salesorder', 'loyalty', 'web visit', '', 'mail']);
});

test('the maker’s numbers come before that, and passive types after it', () => {
  const settings = { mail: { order: 1 }, webvisit: { passive: true }, loyalty: { passive: true } };
  expect(ordered(settings)).toEqual(['mail', 'salesorder', '', 'loyalty', 'web visit']);
});

test('types that stood in an order keep it, whatever is met later', () => {
  const catalog = createTypeCatalog(NO_TYPE_SETTINGS);
  const first = addTypes(NO_TYPES, [typeOf('Web visit'), typeOf('Call')]);
  const before = typesInOrder(first, catalog);
  const later = typesInOrder(
    addTypes(first, [typeOf('Return'), typeOf('SalesOrder')]),
    catalog,
    before,
  );
  expect([...later.keys()]).toEqual(['web visit', 'call', 'salesorder', 'return']);
});

function typeOf(type: string) {
  return { type, typeDisplay: null, typeSpelling: type };
}
