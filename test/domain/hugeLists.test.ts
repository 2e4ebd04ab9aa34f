import { toActivity } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import { createDayParts } from '../../CustomerInsightsTimeline/domain/feed/dayParts';
import { labelledBars } from '../../CustomerInsightsTimeline/domain/insights/enrichments';
import type { Field } from '../../CustomerInsightsTimeline/domain/semantic/Field';
import { fieldTable } from '../../CustomerInsightsTimeline/domain/semantic/fieldTable';
import { activityRow } from '../support/activityRow';

/** More than one call takes as its arguments, in any browser. */
const MANY = 200_000;
const many = <Item>(item: (index: number) => Item) =>
  Array.from({ length: MANY }, (_, index) => item(index));

const number = (label: string, value: number): Field => ({
  name: label,
  label,
  value: { kind: 'number', value },
});

test('bars of 200,000 values have the largest as the end of their scale', () => {
  expect(labelledBars(many((index) => number(`n${index}`, index)))?.outOf).toBe(MANY - 1);
});

test('a label of 200,000 words heads a table as its longest word allows', () => {
  const item = (words: string): Field => ({
    name: '',
    label: '',
    value: { kind: 'group', fields: [number(words, 1), number('b', 2)] },
  });
  const words = many(() => 'x').join(' ');
  expect(fieldTable([item(words)])?.labels).toEqual([words, 'b']);
  expect(fieldTable([item(`${words} ${'y'.repeat(30)}`)])).toBeNull();
});

test('an order that comes after 200,000 of its lines changes the first part that holds one', () => {
  const row = (activityType: string, place: number) =>
    toActivity(
      activityRow({
        primaryId: String(place),
        activityType,
        semanticData: '{"OrderId":"1"}',
        rangeIndex: String(1_700_000_000 - (place > 0 ? 200_000 : 0)),
      }),
    );
  const activities = [...many((place) => row('SalesOrderLine', place)), row('SalesOrder', MANY)];
  const parts = createDayParts(activities, {
    offsetAt: () => 0,
    now: 1_800_000_000_000,
    foldRuns: false,
    neverFold: () => false,
    isAfterGap: () => false,
    isPassive: () => false,
  });
  parts.extendTo(MANY);
  expect(parts.extendTo(MANY + 1)).toBe(0);
});
