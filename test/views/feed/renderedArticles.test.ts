import fc from 'fast-check';
import { createArticlePlaces } from '../../../CustomerInsightsTimeline/views/feed/articlePlaces';
import {
  createIncrementalRange,
  MOST_PRINTED,
  renderedIndexes,
} from '../../../CustomerInsightsTimeline/views/feed/renderedArticles';

function placesOf(keys: readonly string[]) {
  const places = createArticlePlaces();
  places.arrange({
    count: keys.length,
    keyAt: (index) => keys[index] ?? '',
    estimate: () => 40,
  });
  return places;
}

const named = (count: number, name = 'a') =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);

/** Places from one to another, both included. */
const span = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

test('a few articles beyond those in sight come first, then a slice at a time, until all of a short list are there', () => {
  const places = placesOf(named(40));
  const range = createIncrementalRange();
  const sizes = [];
  do {
    sizes.push(range.around(places, 0, 9).length);
    range.grow();
  } while (range.isPartial);
  expect(sizes).toEqual([13, 25, 37, 40]);
});

test('of a long list no more than twelve follow on each side', () => {
  const places = placesOf(named(1000));
  const range = createIncrementalRange();
  expect(range.around(places, 500, 509)).toEqual(span(497, 512));
  expect(range.isPartial).toBe(true);
  range.grow();
  expect(range.around(places, 500, 509)).toEqual(span(488, 521));
  expect(range.isPartial).toBe(false);
});

test('what of a short list is there stays, wherever the reader looks and whatever comes in above', () => {
  const range = createIncrementalRange();
  range.around(placesOf(named(60)), 0, 9);
  expect(range.around(placesOf(named(60)), 30, 39)).toEqual([...span(0, 12), ...span(27, 42)]);
  const more = placesOf([...named(20, 'new'), ...named(60)]);
  expect(range.around(more, 0, 9)).toEqual([...span(0, 12), ...span(20, 32), ...span(47, 62)]);
});

test('a list that becomes longer again brings its articles in slices, too', () => {
  const range = createIncrementalRange();
  const all = placesOf(named(100));
  do {
    range.around(all, 0, 9);
    range.grow();
  } while (range.isPartial);
  expect(range.around(placesOf(named(5)), 0, 4)).toHaveLength(5);
  expect(range.around(all, 0, 9)).toEqual(span(0, 14));
});

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
