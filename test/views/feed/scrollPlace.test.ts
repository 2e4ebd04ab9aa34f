import fc from 'fast-check';
import {
  createArticlePlaces,
  scrollPlaceIn,
} from '../../../CustomerInsightsTimeline/views/feed/articlePlaces';

const HEIGHT = 44;
const COUNT = 40;

const listOf = (keys: readonly string[]) => ({
  count: keys.length,
  keyAt: (index: number) => keys[index] ?? '',
  estimate: () => HEIGHT,
});

/** A feed of articles 'a0', 'a1', … of one height. */
const keyOf = (index: number) => `a${index}`;
const before = Array.from({ length: COUNT }, (_, index) => keyOf(index));

function scrolledPlaceIn(offset: number, keys: readonly string[]) {
  const places = createArticlePlaces();
  places.arrange(listOf(before));
  return scrollPlaceIn(places, { offset, inSight: offset }, listOf(keys));
}

const offsets = fc.integer({ min: 1, max: COUNT * HEIGHT - 1 });
const stays = fc.array(fc.boolean(), { minLength: COUNT, maxLength: COUNT });

test('the reader is at the first article in sight that stays, or else at the next one', () => {
  fc.assert(
    fc.property(offsets, stays, (offset, staying) => {
      const indices = staying.flatMap((stay, index) => (stay ? [index] : []));
      const keys = ['new', ...indices.map(keyOf), 'newer'];
      const place = scrolledPlaceIn(offset, keys);

      const expected = indices.find((index) => (index + 1) * HEIGHT > offset);
      expect(place).toEqual(
        expected === undefined
          ? null
          : { key: keyOf(expected), index: expected, below: expected * HEIGHT - offset },
      );
    }),
  );
});

test('what the page has scrolled out of sight above the feed is not what is read', () => {
  const places = createArticlePlaces();
  places.arrange(listOf(before));
  const place = scrollPlaceIn(places, { offset: 0, inSight: 3 * HEIGHT }, listOf(before));
  expect(place).toEqual({ key: 'a3', index: 3, below: 3 * HEIGHT });
});
