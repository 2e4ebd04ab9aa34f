import {
  EVERYTHING,
  isEverything,
  serverFilterKey,
} from '../../../CustomerInsightsTimeline/domain/filter/ServerFilter';

test('only a scope without any limit is everything', () => {
  expect(isEverything(EVERYTHING)).toBe(true);
  const limits = [{ types: ['Loyalty'] }, { exceptTypes: [''] }, { from: 0 }, { until: 0 }];
  expect(limits.map((limit) => isEverything({ ...EVERYTHING, ...limit }))).toEqual(
    limits.map(() => false),
  );
});

test('scopes are the same whatever the order and number of their types', () => {
  const one = serverFilterKey({ ...EVERYTHING, types: ['b', 'a', 'b'] });
  expect(serverFilterKey({ ...EVERYTHING, types: ['a', 'b'] })).toBe(one);
  expect(serverFilterKey({ ...EVERYTHING, types: ['a'] })).not.toBe(one);
  expect(serverFilterKey({ ...EVERYTHING, exceptTypes: ['a', 'b'] })).not.toBe(one);
});
