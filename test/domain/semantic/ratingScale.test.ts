import fc from 'fast-check';
import type { Activity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { toActivity } from '../../../CustomerInsightsTimeline/domain/activity/Activity';
import { decodeSemanticData } from '../../../CustomerInsightsTimeline/domain/semantic/decodeSemanticData';
import { createRatingRegister } from '../../../CustomerInsightsTimeline/domain/semantic/ratingScale';
import { activityRow } from '../../support/activityRow';
import { createManualClock } from '../../support/manualClock';
import { createSlowClock, finishSlices } from '../../support/slowClock';

const ratedBy = (data: unknown, activityType = 'Survey') =>
  toActivity(activityRow({ activityType, semanticData: JSON.stringify(data) }));

const ratings = (values: readonly unknown[]) => values.map((Rating) => ratedBy({ Rating }));

/** A register that has looked at all that it was given. */
function createRegister(clock = createManualClock()) {
  const register = createRatingRegister(clock);
  return {
    get scales() {
      return register.get();
    },
    take: (activities: readonly Activity[]) => {
      register.take(activities);
      finishSlices(clock);
    },
  };
}

function scalesOf(activities: readonly Activity[]) {
  const register = createRegister();
  register.take(activities);
  return register.scales;
}

/** The scale of the field Rating of the type Survey, or undefined. */
const scaleOf = (values: readonly unknown[]) =>
  scalesOf(ratings(values)).get('survey')?.get('rating');

test.each([
  ['a survey of ten', [4, 9, 3, 10], 10],
  ['a survey of ten with a nought', ['0', '7', '10'], 10],
  ['ratings that fit into five and into ten', [4, 3, 5, 1, 2], undefined],
  ['ratings that fit into seven and into ten', [4, 7, 3], undefined],
  ['ratings that end at nine', [4, 9, 3], undefined],
  ['too few different ones', [10, 10, 4, 4], undefined],
  ['an average among them', [4, 9.5, 10, 3], undefined],
  ['one above ten', [4, 9, 3, 10, 11], undefined],
  ['one below nought', [4, 9, 3, 10, -1], undefined],
  ['a hundred', [40, 90, 30, 100], undefined],
  ['scales that rows name alike', ['4/5', 3, '2 of 5', '1 out of 5'], 5],
  ['two scales', ['4/5', '9/10', 3], undefined],
  ['a rating above the scale that others name', ['4/5', 3, 8], undefined],
])('%s: what the other ratings say of the scale', (_, values, scale) => {
  expect(scaleOf(values)).toBe(scale);
});

test('a scale that a sibling names counts for the rows without one, at any depth', () => {
  const scales = scalesOf([
    ratedBy({ Answer: { Star_Rating: 3, MaxRating: 5 } }),
    ratedBy({ Answers: [{ starRating: 4 }] }),
  ]);
  const { fields } = decodeSemanticData('{"Star Rating": 4}', scales.get('survey'));
  expect(fields[0]?.value).toEqual({ kind: 'rating', value: 4, outOf: 5 });
});

test('each field of each type has a scale of its own', () => {
  const rows = [4, 9, 10].flatMap((value) => [
    ratedBy({ Service: { 'Service Rating': value }, 'Price Rating': value / 2 }),
    ratedBy({ 'Service Rating': value - 5 }, 'Review'),
  ]);
  expect([...scalesOf(rows)]).toEqual([['survey', new Map([['servicerating', 10]])]]);
});

test('the scales stay the same maps until one is another, and a conflict takes it back', () => {
  const register = createRegister();
  register.take(ratings([4, 9, 10]));
  const before = register.scales;
  const ofSurvey = before.get('survey');
  register.take(ratings([5, 6]));
  expect(register.scales).toBe(before);
  register.take([4, 9, 10].map((Rating) => ratedBy({ Rating }, 'Review')));
  expect(register.scales).not.toBe(before);
  expect(register.scales.get('survey')).toBe(ofSurvey);
  register.take(ratings([50]));
  expect(register.scales.has('survey')).toBe(false);
  expect(register.scales.get('review')?.get('rating')).toBe(10);
});

test('a row that is taken in again is not decoded again, and one without ratings never', () => {
  const register = createRegister();
  const rows = [...ratings([4, 9, 10]), ratedBy({ Colour: 'blue' })];
  register.take(rows);
  const parse = jest.spyOn(JSON, 'parse');
  register.take(rows);
  expect(parse).not.toHaveBeenCalled();
  register.take(ratings([3]));
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});

test('many rows are decoded in slices, and say a scale once all are', () => {
  // Each look at the time is half a slice later.
  const clock = createSlowClock(4);
  const register = createRatingRegister(clock);
  const scales: unknown[] = [];
  register.subscribe(() => scales.push(register.get().get('survey')?.get('rating')));
  const parse = jest.spyOn(JSON, 'parse');
  register.take(ratings(Array.from({ length: 10 }, (_, index) => index + 1)));
  expect(parse).not.toHaveBeenCalled();
  clock.advance(0);
  expect(parse.mock.calls.length).toBeLessThanOrEqual(2);
  register.take(ratings([0]));
  expect(finishSlices(clock)).toBeGreaterThanOrEqual(4);
  expect(parse).toHaveBeenCalledTimes(11);
  expect(scales).toEqual([10]);
  parse.mockRestore();
});

test('a register that is stopped decodes no more', () => {
  const clock = createManualClock();
  const register = createRatingRegister(clock);
  register.take(ratings([4, 9, 10]));
  register.stop();
  finishSlices(clock);
  expect(register.get().size).toBe(0);
});

const anyRating = fc.oneof(
  fc.integer({ min: -2, max: 12 }),
  fc.constantFrom('4/5', '9/10', '3 of 5', 4.5, 'good', null),
);

test('ratings say the same in any order and in pages of any size', () => {
  fc.assert(
    fc.property(
      fc.array(anyRating),
      fc.nat(5),
      fc.infiniteStream(fc.nat()),
      (values, size, mix) => {
        const register = createRegister();
        const shuffled = values
          .map((value) => ({ value, place: mix.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ value }) => value);
        const activities = ratings(shuffled);
        for (let start = 0; start < activities.length; start += size + 1) {
          register.take(activities.slice(start, start + size + 1));
        }
        expect(register.scales.get('survey')?.get('rating')).toBe(scaleOf(values));
      },
    ),
  );
});

const surveyRating = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 11, 100) },
);

test('ten is the scale of three different numbers from 0 to 10 with a 10 among them, and of no others', () => {
  fc.assert(
    fc.property(fc.array(surveyRating), (values) => {
      const scale = scaleOf(values);
      const isOfTen =
        new Set(values).size >= 3 && Math.max(...values) === 10 && Math.min(...values) >= 0;
      expect(scale).toBe(isOfTen ? 10 : undefined);
    }),
  );
});
