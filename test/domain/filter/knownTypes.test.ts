import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { addTypes, NO_TYPES } from '../../../CustomerInsightsTimeline/domain/filter/knownTypes';
import { activityRow } from '../../support/activityRow';

const ofType = (activityType: string | null, activityTypeDisplay: string | null = null) =>
  toActivity(activityRow({ primaryId: activityType, activityType, activityTypeDisplay }));

test('types stand as they were met', () => {
  const types = addTypes(
    NO_TYPES,
    ['Web visit', 'Loyalty', null, 'SalesOrder'].map((t) => ofType(t)),
  );
  expect([...types.keys()]).toEqual(['web visit', 'loyalty', '', 'salesorder']);
  expect([...addTypes(types, [ofType('App')]).keys()]).toEqual([...types.keys(), 'app']);
});

test('remembers each spelling for the server, and the label that rows agree on', () => {
  const types = addTypes(NO_TYPES, [
    ofType('web'),
    ofType(' WEB', 'Web visit'),
    ofType('web', 'Web visit'),
  ]);
  expect([...types.values()]).toMatchObject([
    { key: 'web', type: 'web', typeDisplay: 'Web visit', spellings: ['web', ' WEB'] },
  ]);
});

test('has no label where sources give theirs each, however many there are', () => {
  const labels = ['Web order', 'Store purchase', 'Web order', 'Call'];
  const types = addTypes(
    NO_TYPES,
    labels.map((label) => ofType('order', label)),
  );
  expect(types.get('order')?.typeDisplay).toBeNull();
  expect(addTypes(types, [ofType('order', 'Yet another')])).toBe(types);
});

test('is the same map where nothing was new', () => {
  const types = addTypes(NO_TYPES, [ofType('web', 'Web visit')]);
  expect(addTypes(types, [ofType('web'), ofType('web', 'Web visit')])).toBe(types);
});
