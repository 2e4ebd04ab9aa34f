import fc from 'fast-check';
import { namedFirst } from '../../../CustomerInsightsTimeline/domain/insights/profile';
import type { MeasureTable } from '../../../CustomerInsightsTimeline/domain/insights/measures';
import { decodeMeasures } from '../../../CustomerInsightsTimeline/domain/insights/measures';
import { anyJsonText } from '../../support/hostileJson';
import { runs } from '../../support/propertyRuns';

const row = (measures: string | null) => ({ measureId: null, measures });

test('names and values are read, and the CustomerId is no measure', () => {
  const { fields, rests } = decodeMeasures(
    [row('{"CustomerId":"c1","Lifetime_Spend":"54411.00","Order_Count":162}')],
    [],
  );
  expect(fields.map(({ label, value }) => [label, value])).toEqual([
    ['Lifetime spend', { kind: 'money', amount: 54411, currency: null }],
    ['Order count', { kind: 'number', value: 162 }],
  ]);
  expect(rests).toEqual([]);
});

test('rows that agree count once, and rows that do not are both shown', () => {
  const { fields } = decodeMeasures([row('{"A":1,"B":1}'), row('{"a":1,"B":2}')], []);
  expect(fields.map(({ name, value }) => [name, value.kind === 'number' && value.value])).toEqual([
    ['A', 1],
    ['B', 1],
    ['B', 2],
  ]);
});

test('measures whose names differ by a sign are two', () => {
  const { fields } = decodeMeasures([row('{"1.5":1,"15":1,"10:30":2,"10.30":2}')], []);
  expect(fields.map(({ label }) => label).sort()).toEqual(['1.5', '10.30', '10:30', '15']);
});

test('a table of one measure gives its one value, and a group where it has dimensions', () => {
  const cell = (name: string, value: string | number) => ({
    name,
    value,
    label: null,
    isLookup: false,
    formatted: null,
  });
  const table = (...rows: MeasureTable['rows']) => ({
    logicalName: 'msdynci_spendbyyear',
    label: null,
    rows,
  });
  const id = [cell('msdynci_customerid', 'c1'), cell('msdynci_spendbyyearid', 'x')];
  const one = decodeMeasures([], [table([...id, cell('msdynci_spend_total', 12)])]).fields;
  expect(one.map(({ label }) => label)).toEqual(['Spend total']);
  const two = decodeMeasures(
    [],
    [
      table(
        [...id, cell('msdynci_year', '2025'), cell('msdynci_spend', 5)],
        [...id, cell('msdynci_year', '2026'), cell('msdynci_spend', 7)],
      ),
    ],
  ).fields;
  expect(two).toMatchObject([
    { label: 'Spendbyyear', value: { kind: 'group', fields: [{ label: '' }, { label: '' }] } },
  ]);
  expect(decodeMeasures([], [table()]).fields).toEqual([]);
});

test('whatever the column holds, nothing throws and what is not decoded is handed on', () => {
  fc.assert(
    fc.property(fc.array(anyJsonText, { maxLength: 3 }), (texts) => {
      const { fields, rests } = decodeMeasures(texts.map(row), []);
      for (const rest of rests) expect(texts).toContain(rest.text);
      const broken = texts.filter((text) => text !== null && /^\[{50000}$/.test(text));
      expect(rests.length).toBeGreaterThanOrEqual(broken.length);
      expect(fields.length).toBeLessThanOrEqual(300 * texts.length);
    }),
    runs(60),
  );
});

test('the maker’s order comes first, loses nothing, and a typing error hides nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('A_One', 'B_Two', 'C_Three', 'D_Four')),
      fc.array(fc.constantFrom('a one', 'CThree', 'nothing')),
      (there, wanted) => {
        const items = there.map((name) => ({ name }));
        const { first, others } = namedFirst(items, wanted, (all) => all.slice(0, 2));
        expect([...first, ...others].map(({ name }) => name).sort()).toEqual([...there].sort());
        const meant: Record<string, string> = { 'a one': 'A_One', CThree: 'C_Three' };
        const named = [...new Set(wanted.map((name) => meant[name] ?? name))];
        const expected = named.filter((name) => there.some((each) => each === name));
        expect(first.map(({ name }) => name)).toEqual(
          expected.length > 0 ? expected : there.slice(0, 2),
        );
      },
    ),
  );
});
