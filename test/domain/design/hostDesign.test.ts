import { isSameDesign } from '../../../CustomerInsightsTimeline/domain/design/theme';

const design = (tokens: Record<string, string>, isDark = false) => ({ tokens, isDark });

test('is the same for equal tokens in fresh objects, in any order', () => {
  expect(isSameDesign(design({ a: '1', b: '2' }), design({ b: '2', a: '1' }))).toBe(true);
  expect(isSameDesign(null, null)).toBe(true);
});

test.each([
  ['another colour', design({ a: '2' })],
  ['one token more', design({ a: '1', b: '2' })],
  ['one token less', design({})],
  ['a token of another name', design({ b: '1' })],
  ['the dark one', design({ a: '1' }, true)],
  ['none', null],
])('differs from %s', (_what, other) => {
  expect(isSameDesign(design({ a: '1' }), other)).toBe(false);
  expect(isSameDesign(other, design({ a: '1' }))).toBe(false);
});
