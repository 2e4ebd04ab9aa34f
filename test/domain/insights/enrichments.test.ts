import fc from 'fast-check';
import { decodeEnrichments } from '../../../CustomerInsightsTimeline/domain/insights/enrichments';
import { anyJsonText } from '../../support/hostileJson';
import { runs } from '../../support/propertyRuns';

function row(values: string | null, more: object = {}) {
  return {
    enrichmentId: null,
    enrichmentProvider: 'p',
    enrichmentType: 'Interests',
    values,
    ...more,
  };
}

const HIKING = [
  { label: 'Hiking', value: 82 },
  { label: 'Camping', value: 40 },
];

test.each([
  ['objects', '[{"Interest":"Camping","Affinity":40},{"Interest":"Hiking","Affinity":82}]'],
  ['pairs', '[{"name":"Camping","value":40},{"name":"Hiking","value":82}]'],
  ['members', '{"Camping":40,"Hiking":82}'],
  [
    'a list in an object',
    '{"Interests":[{"Interest":"Camping","Affinity":40},{"n":"Hiking","a":82}]}',
  ],
])('names with numbers as %s are bars, the largest first', (_what, values) => {
  expect(decodeEnrichments([row(values)])[0]?.bars).toEqual({ bars: HIKING, outOf: 100 });
});

test('the scale ends at 1, at 100, or at the largest value', () => {
  const outOf = (values: string) => decodeEnrichments([row(values)])[0]?.bars?.outOf;
  expect(outOf('{"a":0.2,"b":1}')).toBe(1);
  expect(outOf('{"a":0.2,"b":2}')).toBe(100);
  expect(outOf('{"a":250,"b":2}')).toBe(250);
});

test.each([
  '{"Hiking":82,"Source":"survey"}',
  '[{"Interest":"Hiking","Affinity":82},{"Interest":"Camping"}]',
  '{"a":-1}',
  '[{"a":1,"b":2},{"a":3,"b":4}]',
])('%s is shown as fields, so that nothing is left out', (values) => {
  const [enrichment] = decodeEnrichments([row(values)]);
  expect(enrichment?.bars).toBeNull();
  expect(enrichment?.values.fields.length).toBeGreaterThan(0);
});

test('rows that say nothing are left out, the others come by provider and type', () => {
  const rows = [
    row('{"a":1}', { enrichmentType: 'z' }),
    row('[]'),
    row(null),
    row('{"a":1}', { enrichmentType: 'Brands' }),
    row('broken', { enrichmentProvider: 'a' }),
  ];
  expect(decodeEnrichments(rows).map(({ provider, type }) => [provider, type])).toEqual([
    ['a', 'Interests'],
    ['p', 'Brands'],
    ['p', 'z'],
  ]);
});

test('whatever the column holds, bars are finite and what is not decoded is handed on', () => {
  fc.assert(
    fc.property(anyJsonText, (text) => {
      for (const { bars, values } of decodeEnrichments([row(text)])) {
        if (values.rest) expect(values.rest.text).toBe(text);
        for (const { value } of bars?.bars ?? []) {
          expect(value >= 0 && value <= (bars?.outOf ?? 0)).toBe(true);
        }
      }
    }),
    runs(100),
  );
});
