import fc from 'fast-check';
import { createArticlePlaces } from '../../../CustomerInsightsTimeline/views/feed/articlePlaces';

const heights = fc.integer({ min: 1, max: 400 });
const articles = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), heights), {
  selector: ([key]) => key,
  maxLength: 60,
});
const measures = fc.array(fc.tuple(fc.nat({ max: 70 }), fc.nat({ max: 400 })), { maxLength: 40 });

const listOf = (list: readonly (readonly [string, number])[]) => ({
  count: list.length,
  keyAt: (index: number) => list[index]?.[0] ?? '',
  estimate: (index: number) => list[index]?.[1] ?? 0,
});

test('each article stands below the one before it, as high as it was measured last, in any list', () => {
  fc.assert(
    fc.property(articles, measures, fc.boolean(), (list, measured, turned) => {
      const places = createArticlePlaces();
      places.arrange(listOf(list));
      const known = new Map(list);
      for (const [index, height] of measured) {
        const key = list[index]?.[0];
        const isOther = key !== undefined && height > 0 && known.get(key) !== height;
        expect(places.measure(index, height)).toBe(isOther);
        if (key !== undefined && height > 0) known.set(key, height);
      }
      const shown = turned ? [...list].reverse() : list;
      if (turned) places.arrange(listOf(shown));

      let top = 0;
      for (const [index, [key]] of shown.entries()) {
        expect(places.topOf(index)).toBe(top);
        top += known.get(key) ?? 0;
      }
      expect(places.topOf(places.count)).toBe(top);
    }),
  );
});

test('the article at an offset is the one that covers it, and the first from it begins no earlier', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: -500, max: 30_000 }), (list, offset) => {
      fc.pre(list.length > 0);
      const places = createArticlePlaces();
      places.arrange(listOf(list));
      const tops = list.map((_, index) => places.topOf(index));

      const covering = tops.filter((top) => top <= offset).length - 1;
      expect(places.indexAt(offset)).toBe(Math.max(0, covering));
      const later = tops.findIndex((top) => top >= offset);
      expect(places.firstFrom(offset)).toBe(later >= 0 ? later : list.length);
    }),
  );
});
