import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import fc from 'fast-check';
import { scrollPlaceIn } from '../../../CustomerInsightsTimeline/views/feed/useVirtualizer';

const HEIGHT = 44;
const COUNT = 40;

/** A feed of articles 'a0', 'a1', … of one height, scrolled by so many pixels. */
function scrolledBy(offset: number) {
  const virtualizer = new Virtualizer<HTMLDivElement, Element>({
    count: COUNT,
    getItemKey: (index) => `a${index}`,
    getScrollElement: () => null,
    estimateSize: () => HEIGHT,
    observeElementOffset,
    observeElementRect,
    scrollToFn: elementScroll,
  });
  virtualizer.scrollOffset = offset;
  virtualizer.getTotalSize();
  return virtualizer;
}

const others = (keys: readonly string[]) => ({
  count: keys.length,
  getItemKey: (index: number) => keys[index] ?? index,
});

const offsets = fc.integer({ min: 1, max: COUNT * HEIGHT - 1 });
const stays = fc.array(fc.boolean(), { minLength: COUNT, maxLength: COUNT });

test('the reader is at the first article in sight that stays, or else at the next one', () => {
  fc.assert(
    fc.property(offsets, stays, (offset, staying) => {
      const indices = staying.flatMap((stay, index) => (stay ? [index] : []));
      const keys = ['new', ...indices.map((index) => `a${index}`), 'newer'];
      const place = scrollPlaceIn(scrolledBy(offset), others(keys));

      const expected = indices.find((index) => (index + 1) * HEIGHT > offset);
      expect(place).toEqual(
        expected === undefined
          ? null
          : { key: `a${expected}`, index: expected, below: expected * HEIGHT - offset },
      );
    }),
  );
});

test('at the start of the feed nothing is above what is read', () => {
  expect(scrollPlaceIn(scrolledBy(0), others(['new', 'a0', 'a1']))).toBeNull();
});
