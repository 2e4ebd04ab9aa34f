import { memoizeLast } from '../../CustomerInsightsTimeline/control/memoizeLast';

test('makes a value once for as long as the key means the same', () => {
  const made: string[] = [];
  const latest = memoizeLast(
    (key: string) => {
      made.push(key);
      return { key };
    },
    { isSame: (a, b) => a.toLowerCase() === b.toLowerCase() },
  );
  const first = latest.get('a');
  expect(latest.get('A')).toBe(first);
  expect(latest.get('b')).not.toBe(first);
  expect(made).toEqual(['a', 'b']);
});

test('tells of each value that is not needed any more, once', () => {
  const dropped: string[] = [];
  const latest = memoizeLast((key: string) => key, { onDrop: (value) => dropped.push(value) });
  latest.get('a');
  latest.get('b');
  latest.drop();
  latest.drop();
  expect(dropped).toEqual(['a', 'b']);
});
