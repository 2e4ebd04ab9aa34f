import {
  silenceBetween,
  silenceSince,
} from '../../../CustomerInsightsTimeline/domain/feed/silence';

test('a silence is 30 whole days or more, in either direction', () => {
  expect(silenceBetween(100, 130)).toBeNull();
  expect(silenceBetween(100, 131)).toEqual({ kind: 'between', days: 30, passive: false });
  expect(silenceBetween(131, 100)).toEqual({ kind: 'between', days: 30, passive: false });
});

test('what is usual is the median from one active day to the next, however lively each is', () => {
  const days = [0, 0, 0, 9, 18, 27, 27, 36, 45, 54, 63, 163];
  expect(silenceSince(days, 204)).toEqual({
    kind: 'since',
    days: 41,
    usualDays: 9,
    passive: false,
  });
});

test('fewer than eight intervals are no habit', () => {
  const days = Array.from({ length: 8 }, (_, i) => i * 9);
  expect(silenceSince(days, 1000)).toBeNull();
  expect(silenceSince([...days, 72], 1000)).toMatchObject({ days: 928 });
  expect(silenceSince([], 1000)).toBeNull();
});

test('a silence that is short, or as long as usual, is not told', () => {
  const every = (apart: number) => Array.from({ length: 9 }, (_, i) => i * apart);
  expect(silenceSince(every(5), 40 + 29)).toBeNull();
  expect(silenceSince(every(45), 360 + 45)).toBeNull();
  expect(silenceSince(every(45), 360 + 46)).toMatchObject({ days: 46, usualDays: 45 });
});
