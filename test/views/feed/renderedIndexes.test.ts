import fc from 'fast-check';
import {
  MOST_PRINTED,
  renderedIndexes,
} from '../../../CustomerInsightsTimeline/views/feed/articlePlaces';

const scenes = fc
  .record({
    count: fc.integer({ min: 1, max: 3000 }),
    from: fc.nat(),
    size: fc.nat(40),
    at: fc.nat(),
  })
  .map(({ count, from, size, at }) => {
    const first = from % count;
    const inSight = Array.from({ length: Math.min(size, count - first) }, (_, i) => first + i);
    return { count, inSight, current: at % count };
  });

test('the articles in sight and the one that Tab reaches are rendered once each, in order', () => {
  fc.assert(
    fc.property(scenes, ({ count, inSight, current }) => {
      const places = renderedIndexes(inSight, { count, current, printing: false });
      expect(places).toEqual([...new Set([...inSight, current])].sort((a, b) => a - b));
    }),
  );
});

test('paper gets the articles from the first on, whatever is in sight, and no more than it can hold', () => {
  fc.assert(
    fc.property(scenes, ({ count, inSight, current }) => {
      const places = renderedIndexes(inSight, { count, current, printing: true });
      expect(places).toHaveLength(Math.min(count, MOST_PRINTED));
      expect(places.every((place, index) => place === index)).toBe(true);
    }),
  );
});
