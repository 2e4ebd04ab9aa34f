import fc from 'fast-check';
import type { TypeChoice } from '../../../CustomerInsightsTimeline/domain/filter/ActivityFilter';
import {
  ALL_TYPES,
  invertTypes,
  isAllTypes,
  onlyType,
  toggleType,
  wantsType,
} from '../../../CustomerInsightsTimeline/domain/filter/ActivityFilter';

const NAMES = ['Order', 'ORDER ', 'Loyalty', '', 'Web visit'];
const name = fc.constantFrom(...NAMES);
/** Whatever a reader can bring about with toggles, "only this" and "invert". */
const choice: fc.Arbitrary<TypeChoice> = fc
  .array(fc.tuple(fc.constantFrom('toggle', 'only', 'invert'), name), { maxLength: 6 })
  .map((actions) =>
    actions.reduce<TypeChoice>((before, [action, type]) => {
      if (action === 'toggle') return toggleType(before, type);
      return action === 'only' ? onlyType(type) : invertTypes(before);
    }, ALL_TYPES),
  );

const wanted = (of: TypeChoice) => NAMES.map((type) => wantsType(of, type));

test('at first all types are wanted, and the first toggle wants one alone', () => {
  expect(wanted(ALL_TYPES)).toEqual([true, true, true, true, true]);
  expect(wanted(toggleType(ALL_TYPES, 'Order'))).toEqual([true, true, false, false, false]);
});

test('a toggle changes the one type, and when none is named any more all are wanted', () => {
  fc.assert(
    fc.property(choice, name, (before, type) => {
      const after = toggleType(before, type);
      if (isAllTypes(before) || isAllTypes(after)) return;
      expect(wantsType(after, type)).toBe(!wantsType(before, type));
      const key = (text: string) => text.trim().toLowerCase();
      for (const other of NAMES.filter((one) => key(one) !== key(type))) {
        expect(wantsType(after, other)).toBe(wantsType(before, other));
      }
    }),
  );
  expect(toggleType(onlyType('Order'), 'order')).toBe(ALL_TYPES);
});

test('inverted, every type is wanted that was not, and twice is not at all', () => {
  fc.assert(
    fc.property(choice, (before) => {
      const after = invertTypes(before);
      if (isAllTypes(before)) expect(after).toBe(before);
      else expect(wanted(after)).toEqual(wanted(before).map((want) => !want));
      expect(wanted(invertTypes(after))).toEqual(wanted(before));
    }),
  );
});

test('a choice that was inverted holds for types that nobody has seen yet', () => {
  expect(wantsType(invertTypes(onlyType('Order')), 'Never seen')).toBe(true);
  expect(wantsType(onlyType('Order'), 'Never seen')).toBe(false);
});
