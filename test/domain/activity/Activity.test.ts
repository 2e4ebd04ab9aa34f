import fc from 'fast-check';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { hrefOf } from '../../../CustomerInsightsTimeline/domain/link';
import { activityRow } from '../../support/activityRow';

test('takes its time from RangeIndex, even where ActivityTimeStamp says another', () => {
  const activity = toActivity(
    activityRow({ rangeIndex: '1700000000', activityTimeStamp: '2026-01-01T00:00:00Z' }),
  );
  expect(activity.time).toEqual({ ms: 1_700_000_000_000, dateOnly: false });
  expect(activity.timestampMs).toBe(Date.UTC(2026, 0, 1));
});

test.each([[null], [' '], ['n/a'], ['99999999999999999999']])(
  'takes its time from ActivityTimeStamp where RangeIndex is %p',
  (rangeIndex) => {
    const activity = toActivity(activityRow({ rangeIndex, activityTimeStamp: '2026-01-01' }));
    expect(activity.time).toEqual({ ms: Date.UTC(2026, 0, 1), dateOnly: true });
  },
);

const NEVERS = [
  '0',
  '1',
  '1000',
  '-86399',
  '-62135596800',
  '-2208988800',
  '9999999999',
  '250000000000000',
];

test.each(NEVERS.map((rangeIndex) => [rangeIndex]))(
  'takes its time from ActivityTimeStamp where RangeIndex is %p, and keeps what that says',
  (rangeIndex) => {
    const row = activityRow({ rangeIndex, activityTimeStamp: '2024-03-09T10:00:00Z' });
    expect(toActivity(row)).toMatchObject({
      time: { ms: Date.UTC(2024, 2, 9, 10), dateOnly: false },
      unreadableRangeIndex: rangeIndex,
    });
  },
);

test('takes its time from RangeIndex where ActivityTimeStamp means never, alone or as well', () => {
  const timeOf = (rangeIndex: string, activityTimeStamp: string | null) =>
    toActivity(activityRow({ rangeIndex, activityTimeStamp })).time?.ms;
  expect(timeOf('1700000000', '1900-01-01T00:00:00Z')).toBe(1_700_000_000_000);
  expect(timeOf('0', '0001-01-01T00:00:00Z')).toBe(0);
  expect(timeOf('0', null)).toBe(0);
});

test('is in the year 9999 where both columns say so, in whatever unit', () => {
  const row = { rangeIndex: '253402300799', activityTimeStamp: '9999-12-31T23:59:59Z' };
  expect(toActivity(activityRow(row)).time?.ms).toBe(Date.parse('9999-12-31T23:59:59Z'));
});

test.each(['8640000000000000', '-8640000000000000', '1700000000000000'])(
  'has no time where RangeIndex is %s and the timestamp can be no other',
  (rangeIndex) => {
    const row = activityRow({ rangeIndex, activityTimeStamp: '+275760-09-13T00:00:00Z' });
    expect(toActivity(row)).toMatchObject({ time: null, timestampMs: null });
  },
);

test('is a calendar day where both columns name the same midnight, and the date has no time', () => {
  const row = { activityTimeStamp: '2026-01-01', rangeIndex: String(Date.UTC(2026, 0, 1)) };
  expect(toActivity(activityRow(row)).time?.dateOnly).toBe(true);
  expect(toActivity(activityRow({ ...row, rangeIndex: '1700000000' })).time?.dateOnly).toBe(false);
});

test('has no time where neither column can be read', () => {
  const activity = toActivity(activityRow({ rangeIndex: 'n/a', activityTimeStamp: 'yesterday' }));
  expect(activity).toMatchObject({ time: null, timestampMs: null, unreadableRangeIndex: 'n/a' });
});

test('keeps a RangeIndex that says something else than a time, and no other', () => {
  const kept = (rangeIndex: string | null) =>
    toActivity(activityRow({ rangeIndex })).unreadableRangeIndex;
  expect([kept('17abc'), kept('9'.repeat(20))]).toEqual(['17abc', '9'.repeat(20)]);
  expect([kept(null), kept('  '), kept('1700000000')]).toEqual([null, null, null]);
});

test('is titled by its title, else by its name, else not at all', () => {
  const title = (said: { title?: string; activityName?: string }) =>
    toActivity(activityRow(said)).title;
  expect(title({ title: ' Order ', activityName: 'Name' })).toBe('Order');
  expect(title({ title: ' \u200b\u00ad\u0007 ', activityName: 'Name' })).toBe('Name');
  expect(title({ title: '' })).toBeNull();
});

test('lets its SemanticData be text until somebody looks', () => {
  expect(toActivity(activityRow({ semanticData: '{"a":' })).semanticData).toBe('{"a":');
});

test('never follows a link that is not safe', () => {
  const { url } = toActivity(activityRow({ url: 'javascript:alert(1)' }));
  expect(hrefOf(url)).toBeNull();
  expect(url).toBe('javascript:alert(1)');
});

test('throws for no row, whatever its columns hold', () => {
  const column = fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\ud800')));
  fc.assert(
    fc.property(column, column, column, column, (a, b, c, d) => {
      const row = activityRow({
        activityId: a,
        primaryId: b,
        title: c,
        url: d,
        rangeIndex: c,
        activityTimeStamp: d,
      });
      expect(toActivity(row)).toEqual(toActivity(row));
    }),
  );
});
