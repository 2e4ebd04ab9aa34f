import fc from 'fast-check';
import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import { isSameCustomer } from '../../CustomerInsightsTimeline/dataset/boundDatasets';
import { activityRow } from '../support/activityRow';

/** Rows of so many different activities. */
const rowsOf = (numbers: readonly number[], customerId: string | null): readonly ActivityRow[] =>
  numbers.map((number) => activityRow({ activityId: `a${number}`, title: 'Visit', customerId }));

const someNumbers = fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 1, maxLength: 40 });
const anyHost = fc.boolean();

test('rows of one CustomerId are the same customer’s, whichever rows they are', () => {
  fc.assert(
    fc.property(someNumbers, someNumbers, anyHost, (known, now, asked) => {
      expect(isSameCustomer(rowsOf(known, 'c1'), rowsOf(now, 'c1'), asked)).toBe(true);
    }),
  );
});

test('rows of another CustomerId are another customer’s, even if all else is the same', () => {
  fc.assert(
    fc.property(someNumbers, anyHost, (numbers, asked) => {
      expect(isSameCustomer(rowsOf(numbers, 'c1'), rowsOf(numbers, 'c2'), asked)).toBe(false);
    }),
  );
});

test('without a CustomerId half of the rows have to be known', () => {
  fc.assert(
    fc.property(someNumbers, someNumbers, (known, now) => {
      const kept = now.filter((number) => known.includes(number)).length;
      const isSame = isSameCustomer(rowsOf(known, null), rowsOf(now, null), false);
      expect(isSame).toBe(kept >= now.length / 2);
    }),
  );
});

test('without a CustomerId, one known row will do after a refresh that was asked for', () => {
  fc.assert(
    fc.property(someNumbers, someNumbers, (known, now) => {
      const isSame = isSameCustomer(rowsOf(known, null), rowsOf(now, null), true);
      expect(isSame).toBe(now.some((number) => known.includes(number)));
    }),
  );
});

test('one row of another CustomerId takes the word of the others away', () => {
  const known = rowsOf([1, 2, 3], 'c1');
  const mixed = [...rowsOf([7, 8], 'c1'), ...rowsOf([9], 'c2')];
  expect(isSameCustomer(known, mixed, false)).toBe(false);
});

test('where nothing was known, rows are the same customer’s only if they were asked for', () => {
  expect(isSameCustomer([], rowsOf([1], 'c1'), true)).toBe(true);
  expect(isSameCustomer([], rowsOf([1], 'c1'), false)).toBe(false);
});

test('nothing stays nothing', () => {
  fc.assert(
    fc.property(anyHost, (asked) => {
      expect(isSameCustomer([], [], asked)).toBe(true);
    }),
  );
});

test('where all rows are gone, nothing speaks for the same customer', () => {
  expect(isSameCustomer(rowsOf([1], 'c1'), [], false)).toBe(false);
});
