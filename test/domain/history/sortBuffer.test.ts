import fc from 'fast-check';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { createSortBuffer } from '../../../CustomerInsightsTimeline/domain/history/sortBuffer';
import { activityRow } from '../../support/activityRow';

/** An activity so many seconds after 1970; null for one without a time. */
function at(seconds: number | null, id = String(seconds)): Activity {
  const rangeIndex = seconds === null ? null : String(seconds);
  return toActivity(activityRow({ activityId: id, rangeIndex }));
}

const idsOf = (activities: readonly Activity[]) => activities.map(({ activityId }) => activityId);

test('shows nothing before anything is final', () => {
  const history = createSortBuffer('newestFirst');
  history.add([at(1), at(2)]);
  expect([history.final.length, history.size]).toEqual([0, 2]);
});

test('ignores what it knows already, final or not', () => {
  const history = createSortBuffer('newestFirst');
  expect(idsOf(history.add([at(1), at(1), at(2)]))).toEqual(['1', '2']);
  history.finalizeAll();
  expect(idsOf(history.add([at(2), at(3)]))).toEqual(['3']);
  history.finalizeAll();
  expect(idsOf(history.final)).toEqual(['3', '2', '1']);
});

test('lets an activity at the bound wait, as one to come may win the tie', () => {
  const history = createSortBuffer('newestFirst');
  history.add([at(3), at(2), at(1)]);
  history.finalizeBeyond(2000);
  expect(idsOf(history.final)).toEqual(['3']);
});

test('settles up to the bound from the other side when the oldest comes first', () => {
  const history = createSortBuffer('oldestFirst');
  history.add([at(3), at(2), at(1)]);
  history.finalizeBeyond(2000);
  expect(idsOf(history.final)).toEqual(['1']);
});

test('keeps back the undated until nothing is to come, and counts them', () => {
  const history = createSortBuffer('newestFirst');
  history.add([at(null, 'a'), at(5), at(null, 'b')]);
  history.finalizeBeyond(-Infinity);
  expect([idsOf(history.final), history.undated]).toEqual([['5'], 0]);
  history.finalizeAll();
  expect([idsOf(history.final), history.undated]).toEqual([['5', 'a', 'b'], 2]);
});

test('tells where it put in what came late', () => {
  const history = createSortBuffer('newestFirst');
  history.add([at(9), at(5), at(1)]);
  history.finalizeBeyond(0);
  history.add([at(7), at(3), at(0)]);
  expect(history.finalizeAll()).toEqual({ late: [1, 3] });
  expect(idsOf(history.final)).toEqual(['9', '7', '5', '3', '1', '0']);
});

test.each(['newestFirst', 'oldestFirst'] as const)(
  'is sorted and whole in the end, whatever arrives in whatever parts, %s',
  (order) => {
    const seconds = fc.option(fc.integer({ min: 0, max: 30 }), { freq: 5 });
    const part = fc.record({
      seconds: fc.array(seconds),
      bound: fc.integer({ min: 0, max: 30_000 }),
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const history = createSortBuffer(order);
        const all = parts.map(({ seconds: times }, i) => times.map((s, j) => at(s, `${i}.${j}`)));
        all.forEach((activities, i) => {
          history.add(activities);
          history.finalizeBeyond(parts[i]?.bound ?? 0);
        });
        history.finalizeAll();
        const times = history.final.map(({ time }) => time?.ms ?? null);
        const dated = times.filter((ms) => ms !== null);
        const sign = order === 'newestFirst' ? -1 : 1;
        expect(dated).toEqual([...dated].sort((a, b) => sign * (a - b)));
        expect(times.slice(dated.length)).toEqual(Array(history.undated).fill(null));
        expect(idsOf(history.final).sort()).toEqual(idsOf(all.flat()).sort());
      }),
    );
  },
);
