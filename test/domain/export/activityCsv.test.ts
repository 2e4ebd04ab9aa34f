import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { activityCsv } from '../../../CustomerInsightsTimeline/domain/export/csv';
import { activityRow } from '../../support/activityRow';

const options = { typeLabel: () => 'Order', offsetAt: () => 60, separator: ',' } as const;

function linesOf(csv: string): readonly string[] {
  return csv.split('\r\n');
}

test('an activity is one line under the documented columns, in UTC and in the time of the user', () => {
  const activity = toActivity(
    activityRow({
      activityId: 'a1',
      activityType: 'SalesOrder',
      title: 'Order "1"',
      description: 'By post',
      sourceEntityName: 'shop',
      sourceActivityId: 's1',
      url: 'https://example.com/1',
      rangeIndex: '1700000000',
      semanticData: '{"Total":12.5}',
    }),
  );
  const [names, line] = linesOf(activityCsv([activity], options));
  expect(names).toBe(
    '\uFEFF"TimeUtc","LocalTime","Type","TypeLabel","Title","Description","Source",' +
      '"SourceActivityId","ActivityId","Link","SemanticData"',
  );
  expect(line).toBe(
    '"2023-11-14T22:13:20.000Z","2023-11-14 23:13:20","SalesOrder","Order","Order ""1""",' +
      '"By post","shop","s1","a1","https://example.com/1","{""Total"":12.5}"',
  );
});

test('a date alone stays one, and what an activity lacks is empty', () => {
  const dated = toActivity(activityRow({ activityTimeStamp: '2026-03-01' }));
  const bare = toActivity(activityRow({ activityId: '2' }));
  const [, first, second] = linesOf(activityCsv([dated, bare], options));
  expect(first).toMatch(/^"2026-03-01","2026-03-01","","Order",""/);
  expect(second).toBe('"","","","Order","","","","","2","",""');
});

test('a time at the end of all time is written in UTC where the zone would pass that end', () => {
  const last = toActivity(activityRow({ activityTimeStamp: '9999-12-31T23:59:59Z' }));
  const [, line] = linesOf(activityCsv([last], options));
  expect(line).toMatch(/^"9999-12-31T23:59:59.000Z","9999-12-31T23:59:59.000Z"/);
});

test('identifiers stay whole in a spreadsheet, and times are known for times', () => {
  const activity = toActivity(
    activityRow({ activityId: '0041', sourceActivityId: '41791234567890123', rangeIndex: '0' }),
  );
  const [, line] = linesOf(activityCsv([activity], { ...options, separator: ';' }));
  expect(line).toContain('"\t41791234567890123";"\t0041";');
});
