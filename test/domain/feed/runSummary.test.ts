import { runSummary } from '../../../CustomerInsightsTimeline/domain/feed/runs';
import { activityOf } from '../../support/arrangedFeed';

const titled = (...titles: readonly (string | null)[]) =>
  runSummary(titles.map((title, i) => activityOf(String(i), { title, minute: -i })));

test.each([
  [['Viewed a shoe', 'Viewed a shoe'], 'Viewed a shoe'],
  [['Viewed product: shoe', 'Viewed product: sock'], 'Viewed product'],
  [['Newsletter – May', 'Newsletter – June'], 'Newsletter'],
  [['Visited the store in Bern', 'Visited the store in Basel'], null],
  [['Check-in', 'Check-out'], null],
  [['Viewed product: shoe', null], null],
  [[null, null], null],
])('of %j the common part is %s', (titles, shared) => {
  expect(titled(...titles)?.sharedTitle).toBe(shared);
});

test('the latest is the last in time, in either order, and minutes are whole', () => {
  const early = activityOf('early', { minute: -22.5 });
  const late = activityOf('late', { minute: 0 });
  for (const run of [
    [early, late],
    [late, early],
  ]) {
    expect(runSummary(run)).toMatchObject({ latest: { activityId: 'late' }, minutes: 22 });
  }
  expect(runSummary([])).toBeNull();
});

test('of titles that are blank for long, the common part is found in one pass', () => {
  const blanks = ' '.repeat(1_000_000);
  expect(titled(`Viewed${blanks}x`, `Viewed${blanks}y`)?.sharedTitle).toBeNull();
  expect(titled(`Viewed${blanks}: x`, `Viewed${blanks}: y`)?.sharedTitle).toBe('Viewed');
});
