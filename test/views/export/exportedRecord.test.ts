/** @jest-environment jsdom */
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { createStepReader } from '../../../CustomerInsightsTimeline/domain/threads/threadStep';
import { createTypeCatalog } from '../../../CustomerInsightsTimeline/domain/types/typeCatalog';
import { NO_TYPE_SETTINGS } from '../../../CustomerInsightsTimeline/domain/types/typeSettings';
import { readStrings, withNumbers } from '../../../CustomerInsightsTimeline/strings/Strings';
import { exportOf } from '../../../CustomerInsightsTimeline/views/export/exportedRecord';
import { createFormats } from '../../../CustomerInsightsTimeline/views/formats';
import { activityRow } from '../../support/activityRow';
import { englishStrings } from '../../support/englishStrings';

const texts = englishStrings();
const formats = createFormats('en-US', {
  offsetAt: () => 60,
  hour12: false,
  dayFirst: null,
  firstDayOfWeek: null,
  decimalSign: null,
  groupSign: null,
});

const environment = {
  strings: withNumbers(
    readStrings((key) => texts.get(key) ?? key),
    formats.number,
  ),
  formats,
  catalog: createTypeCatalog(NO_TYPE_SETTINGS),
  displayOf: () => undefined,
  hues: [],
  ratingScaleOf: () => null,
  readStep: createStepReader(() => null),
  allowCopy: true,
};

const activities = Array.from({ length: 120 }, (_, index) =>
  toActivity(
    activityRow({
      primaryId: String(index),
      title: `Order ${index}`,
      activityType: 'SalesOrder',
      rangeIndex: String(1_700_000_000 - index),
    }),
  ),
);

const given = { heading: 'Nora', activities, complete: true, filters: [], asOf: 1_700_000_000_000 };

test('a hand-off holds a hundred activities at most, and says of how many', () => {
  const { entries, notes } = exportOf({ ...given, shown: 120 }, environment);
  expect(entries).toHaveLength(100);
  expect(notes[0]).toBe('100 of 120 activities');
});

test('a hand-off holds only what is shown, and never calls that all while more exist', () => {
  const { entries, notes } = exportOf({ ...given, shown: 2, complete: false }, environment);
  expect(entries.map(({ title }) => title)).toEqual(['Order 0', 'Order 1']);
  expect(notes[0]).toBe('2 of 2 loaded activities; more exist');
});

test('a hand-off names the filters and the moment, in the time zone of the user', () => {
  const { entries, notes } = exportOf(
    { ...given, shown: 1, filters: ['Order', 'Last 7 days'] },
    environment,
  );
  expect(notes.slice(1)).toEqual(['Filtered by: Order · Last 7 days', 'As of Nov 14, 2023, 23:13']);
  expect(entries[0]).toMatchObject({ when: 'Nov 14, 2023, 23:13', type: 'Order' });
});

test('a date alone is handed over without a time, and no date as that', () => {
  const dated = [
    toActivity(activityRow({ primaryId: 'd', activityTimeStamp: '2026-03-01' })),
    toActivity(activityRow({ primaryId: 'u' })),
  ];
  const { entries } = exportOf({ ...given, activities: dated, shown: 2 }, environment);
  expect(entries.map(({ when }) => when)).toEqual(['Mar 1, 2026', 'no date']);
});
