import fc from 'fast-check';
import { createDayBreaks } from '../../../CustomerInsightsTimeline/domain/time/dayBreaks';
import type { Timestamp } from '../../../CustomerInsightsTimeline/domain/time/timestamp';
import { zoneCalendar } from '../../support/zoneCalendar';

interface Item {
  readonly time: Timestamp | null;
}

const at = (iso: string): Item => ({ time: { ms: Date.parse(iso), dateOnly: false } });
const undated: Item = { time: null };

const opening = (items: readonly Item[], offsetAt: (utcMs: number) => number) => {
  const { opensDay } = createDayBreaks(items, offsetAt);
  return items.map((_, index) => opensDay(index));
};

test('a new day begins where the user’s calendar turns the page', () => {
  const items = [
    at('2026-03-29T22:00:00Z'),
    at('2026-03-29T21:59:00Z'),
    at('2026-03-28T23:00:00Z'),
    at('2026-03-28T22:59:00Z'),
    undated,
    undated,
  ];
  const { offsetAt } = zoneCalendar('Europe/Zurich');
  expect(opening(items, offsetAt)).toEqual([true, true, false, true, true, false]);
});

test('does not depend on the order in which somebody asks', () => {
  const minutes = fc.array(fc.option(fc.integer({ min: 0, max: 6000 })), { minLength: 1 });
  fc.assert(
    fc.property(minutes, fc.array(fc.nat(200)), (times, questions) => {
      const items = times.map((minute) => ({
        time: minute === null ? null : { ms: minute * 60_000, dateOnly: false },
      }));
      const inOrder = opening(items, () => 90);
      const { opensDay } = createDayBreaks(items, () => 90);
      for (const index of questions) expect(opensDay(index)).toBe(inOrder[index] ?? false);
    }),
  );
});

test('goes on where the list has grown in place', () => {
  const items = [at('2026-01-02T12:00:00Z')];
  const { opensDay } = createDayBreaks(items, () => 0);
  expect(opensDay(1)).toBe(false);
  items.push(at('2026-01-01T12:00:00Z'));
  expect(opensDay(1)).toBe(true);
});

test('has nothing to say before the list and beyond it', () => {
  const { opensDay } = createDayBreaks([undated], () => 0);
  expect([opensDay(-1), opensDay(1), opensDay(1000)]).toEqual([false, false, false]);
});

test('looks at each item once, and no further than it is asked', () => {
  const items = Array.from({ length: 1000 }, (_, i) => ({ time: { ms: -i, dateOnly: false } }));
  const asked: number[] = [];
  const { opensDay } = createDayBreaks(items, (utcMs) => {
    asked.push(-utcMs);
    return 0;
  });
  for (let i = 0; i < 3; i++) for (let index = 0; index < 100; index++) opensDay(index);
  expect(Math.max(...asked)).toBe(99);
  // Each is compared with the one before it and with the one after it.
  expect(asked.length).toBeLessThanOrEqual(200);
});
