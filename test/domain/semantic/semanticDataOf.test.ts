import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { semanticDataOf } from '../../../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import { activityRow } from '../../support/activityRow';

test('decodes the data of an activity once', () => {
  const activity = toActivity(activityRow({ semanticData: '{"Colour":"blue"}' }));
  const parse = jest.spyOn(JSON, 'parse');
  const first = semanticDataOf(activity);
  expect(semanticDataOf(activity)).toBe(first);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
  expect(first.fields).toMatchObject([{ name: 'Colour', value: { text: 'blue' } }]);
});

test('tells two activities apart', () => {
  const data = (semanticData: string | null) =>
    semanticDataOf(toActivity(activityRow({ semanticData })));
  expect(data('{"a":1}').fields).toHaveLength(1);
  expect(data(null)).toEqual({ fields: [], rest: null });
});
