import { keepWhileSame } from '../../CustomerInsightsTimeline/control/memoizeLast';
import type { HostDesign } from '../../CustomerInsightsTimeline/domain/design/theme';
import { readDesign } from '../../CustomerInsightsTimeline/inputs/inputs';

const [RED, BLUE] = ['#f00', '#00f'];

const design = (tokenTheme: Record<string, string>, isDarkTheme = false) =>
  readDesign({ tokenTheme, isDarkTheme });

/** Whether the control takes the second design for the first one. */
function isKept(first: HostDesign | null, second: HostDesign | null): boolean {
  const kept = keepWhileSame<HostDesign | null>();
  return kept.get(first) === first && kept.get(second) === first;
}

test('is the same for equal tokens in fresh objects, in any order', () => {
  expect(isKept(design({ a: RED, b: BLUE }), design({ b: BLUE, a: RED }))).toBe(true);
  expect(isKept(null, null)).toBe(true);
});

test.each([
  ['another colour', design({ a: BLUE })],
  ['one token more', design({ a: RED, b: BLUE })],
  ['one token less', design({})],
  ['a token of another name', design({ b: RED })],
  ['the dark one', design({ a: RED }, true)],
  ['none', null],
])('differs from %s', (_what, other) => {
  expect(isKept(design({ a: RED }), other)).toBe(false);
  expect(isKept(other, design({ a: RED }))).toBe(false);
});
