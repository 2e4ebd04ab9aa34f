import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import {
  addTypes,
  NO_TYPES,
  typesInOrder,
} from '../../../CustomerInsightsTimeline/domain/filter/knownTypes';
import type { TypeSetting } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';
import { createTypeCatalog } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';
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
