import {
  silenceBetween,
  silenceSince,
} from '../../../CustomerInsightsTimeline/domain/feed/silence';

/** In 2024: days around 0 are those of 1970, which stand for "never". */
const DAY = 20_000;

test('a silence is 30 whole days or more, in either direction', () => {
  expect(silenceBetween(100, 130)).toBeNull();
  expect(silenceBetween(100, 131)).toEqual({ kind: 'between', days: 30, passive: false });
  expect(silenceBetween(131, 100)).toEqual({ kind: 'between', days: 30, passive: false });
});

test('the usual distance is the median from one active day to the next, however lively each is', () => {
  const days = [0, 0, 0, 9, 18, 27, 27, 36, 45, 54, 63, 163].map((day) => DAY + day);
  expect(silenceSince(days, DAY + 204)).toEqual({
    kind: 'since',
    days: 41,
    usualDays: 9,
    passive: false,
  });
});

test('fewer than eight intervals are no habit', () => {
  const days = Array.from({ length: 8 }, (_, i) => DAY + i * 9);
  expect(silenceSince(days, DAY + 1000)).toMatchObject({ days: 937, usualDays: null });
  expect(silenceSince(days, DAY + 1000, true)).toBeNull();
  expect(silenceSince([...days, DAY + 72], DAY + 1000)).toMatchObject({ days: 928 });
  expect(silenceSince([], DAY + 1000)).toBeNull();
});

test('a silence that is short is not shown, one that is usual says so', () => {
  const every = (apart: number) => Array.from({ length: 9 }, (_, i) => DAY + i * apart);
  expect(silenceSince(every(5), DAY + 40 + 29)).toBeNull();
  expect(silenceSince(every(45), DAY + 360 + 45)).toMatchObject({ days: 45, usualDays: 45 });
  expect(silenceSince(every(45), DAY + 360 + 46)).toMatchObject({ days: 46, usualDays: 45 });
});

test.each(['0001-01-01', '1899-12-31', '1900-01-01', '1970-01-01', '9999-12-31'])(
  'nothing is counted from %s, which stands for "never"',
  (iso) => {
    const never = Date.parse(iso) / 86_400_000;
    expect(silenceBetween(never, DAY)).toBeNull();
    expect(silenceBetween(DAY, never)).toBeNull();
    const weekly = Array.from({ length: 9 }, (_, i) => DAY + 7 * i);
    expect(silenceSince([never, ...weekly], DAY + 156)).toMatchObject({ days: 100, usualDays: 7 });
  },
);
