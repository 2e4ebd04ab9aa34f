import {
  EVERYTHING,
  isEverything,
  scopeKey,
} from '../../../CustomerInsightsTimeline/domain/filter/ServerFilter';

test('only a scope without any limit is everything', () => {
  expect(isEverything(EVERYTHING)).toBe(true);
  const limits = [{ types: ['Loyalty'] }, { exceptTypes: [''] }, { from: 0 }, { until: 0 }];
  expect(limits.map((limit) => isEverything({ ...EVERYTHING, ...limit }))).toEqual(
    limits.map(() => false),
  );
});

test('scopes are the same whatever the order and number of their types', () => {
  const one = scopeKey({ ...EVERYTHING, types: ['b', 'a', 'b'] });
  expect(scopeKey({ ...EVERYTHING, types: ['a', 'b'] })).toBe(one);
  expect(scopeKey({ ...EVERYTHING, types: ['a'] })).not.toBe(one);
  expect(scopeKey({ ...EVERYTHING, exceptTypes: ['a', 'b'] })).not.toBe(one);
});
