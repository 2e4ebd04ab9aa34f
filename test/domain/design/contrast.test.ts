import fc from 'fast-check';
import { contrastOf, luminanceOf } from '../../../CustomerInsightsTimeline/domain/design/theme';

const hex = fc
  .tuple(
    fc.integer({ min: 0, max: 255 }),
    fc.integer({ min: 0, max: 255 }),
    fc.integer({ min: 0, max: 255 }),
  )
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

test.each([
  ['#000000', '#ffffff', 21],
  ['#fff', '#FFFFFF', 1],
  // As WCAG's own examples and calculators have them.
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#fff', 4.54],
  ['#ff0000', '#ffffff', 4],
])('%s on %s has a contrast of %d', (a, b, ratio) => {
  expect(contrastOf(a, b)).toBeCloseTo(ratio, 2);
});

test('contrast is the same both ways, from 1 to 21', () => {
  fc.assert(
    fc.property(hex, hex, (a, b) => {
      const ratio = contrastOf(a, b);
      expect(ratio).toBe(contrastOf(b, a));
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(21);
    }),
  );
});

test.each(['', 'red', 'rgb(0, 0, 0)', '#12345', '#12345678', '#ggg', 'var(--x)'])(
  'of %j nothing is known',
  (text) => {
    expect(luminanceOf(text)).toBeNaN();
    expect(contrastOf(text, '#ffffff')).toBeNaN();
    expect(contrastOf('#ffffff', text)).toBeNaN();
  },
);
