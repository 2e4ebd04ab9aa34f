import fc from 'fast-check';
import { createVisits } from '../../CustomerInsightsTimeline/domain/visits';

const ignore = () => undefined;
const NEVER_SEEN = { view: '', search: '', place: '', newest: '', at: '' };

const visit = fc.record({
  view: fc.string(),
  search: fc.string(),
  place: fc.string(),
  newest: fc.string(),
  at: fc.string(),
});

test('the notes on the last 30 customers come back from the kept text', () => {
  const notes = fc.array(fc.tuple(fc.string(), visit), { maxLength: 80 });
  fc.assert(
    fc.property(notes, (noted) => {
      const kept = ['[]'];
      const visits = createVisits(null, (text) => {
        kept.push(text);
      });
      const inOrder = new Map<string, typeof NEVER_SEEN>();
      for (const [customer, left] of noted) {
        visits.note(customer, left);
        // Nothing new is no news, and moves no customer.
        const before = inOrder.get(customer) ?? NEVER_SEEN;
        if (JSON.stringify(before) === JSON.stringify(left)) continue;
        inOrder.delete(customer);
        inOrder.set(customer, left);
      }
      const returned = createVisits(kept.at(-1) ?? null, ignore);
      const recent = [...inOrder].slice(-30);
      for (const [customer] of noted) {
        const expected = recent.find(([name]) => name === customer)?.[1] ?? NEVER_SEEN;
        // A customer who was dropped may have been noted again: both lists then hold the newest.
        if (inOrder.size <= 30) expect(returned.of(customer)).toEqual(expected);
      }
      expect(JSON.parse(kept.at(-1) ?? '')).toHaveLength(Math.min(recent.length, 30));
    }),
  );
});

test('the customer who was seen longest ago makes way for the 31st', () => {
  const visits = createVisits(null, ignore);
  for (let number = 1; number <= 31; number++) visits.note(`c${number}`, { search: 'late' });
  expect(visits.of('c1')).toEqual(NEVER_SEEN);
  expect(visits.of('c2').search).toBe('late');
});

test('a part changes alone, and what is the same is not kept again', () => {
  let times = 0;
  const visits = createVisits(null, () => {
    times += 1;
  });
  visits.note('c1', { view: 'v' });
  visits.note('c1', { search: 's' });
  visits.note('c1', { search: 's' });
  expect(visits.of('c1')).toEqual({ ...NEVER_SEEN, view: 'v', search: 's' });
  expect(times).toBe(2);
});

test('a part that is longer than 4,000 characters is left out', () => {
  const visits = createVisits(null, ignore);
  visits.note('c1', { search: 'x'.repeat(4001), place: 'a1' });
  expect(visits.of('c1')).toEqual({ ...NEVER_SEEN, place: 'a1' });
});

test('whatever was kept, nothing throws, and every part is text', () => {
  const kept = fc.oneof(
    fc.string(),
    fc.json(),
    fc.array(fc.tuple(fc.constant('c1'), fc.jsonValue())).map((pairs) => JSON.stringify(pairs)),
  );
  fc.assert(
    fc.property(kept, (text) => {
      const left = createVisits(text, ignore).of('c1');
      expect(Object.values(left).map((part) => typeof part)).toEqual(Array(5).fill('string'));
    }),
  );
});
