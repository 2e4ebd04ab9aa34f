import fc from 'fast-check';
import type { InsightRow } from '../../../CustomerInsightsTimeline/domain/insights/insightRows';
import {
  decodeInsightRows,
  settingsOfRows,
} from '../../../CustomerInsightsTimeline/domain/insights/insightRows';
import { linkedTypes } from '../../../CustomerInsightsTimeline/domain/insights/InsightSettings';

function row(said: Partial<InsightRow>): InsightRow {
  return { key: null, label: null, value: null, kind: null, relatedTypes: null, ...said };
}

const NOTHING_SET = {
  showProfile: false,
  showMeasures: false,
  showPredictions: false,
  showEnrichment: false,
  profileFields: [],
  measureFields: [],
  measureTables: [],
  links: new Map<string, readonly string[]>(),
};

test('a value is understood by its key, and called by its label', () => {
  const { measures } = decodeInsightRows([
    row({ key: 'Lifetime_Spend', label: 'Spent so far', value: '1234.5', kind: 'Measure' }),
    row({ key: 'Last_Purchase_Date', value: '2026-11-20', kind: 'measure ' }),
    row({ label: 'Newsletter', value: 'true', kind: 'Measure' }),
  ]);
  expect(measures.fields).toMatchObject([
    { name: 'Lifetime_Spend', label: 'Spent so far', value: { amount: 1234.5 } },
    { label: 'Last purchase date', value: { kind: 'date' } },
    { name: 'Newsletter', label: 'Newsletter', value: { kind: 'yesNo', value: true } },
  ]);
});

test.each([[null], [''], ['  '], ['Score of ours']])(
  'a row of the kind %j is shown among the measures',
  (kind) => {
    const { measures } = decodeInsightRows([row({ key: 'Points', value: '7', kind })]);
    expect(measures.fields).toMatchObject([{ label: 'Points', value: { value: 7 } }]);
  },
);

test('a prediction with a score between 0 and 1 is one on that scale', () => {
  const { predictions } = decodeInsightRows([
    row({ key: 'Churn', value: '{"ChurnScore":0.8,"IsChurn":true}', kind: 'PREDICTION' }),
    row({ key: 'ChurnScore', label: 'Will leave', value: '0.25', kind: 'Prediction' }),
  ]);
  expect(predictions).toMatchObject([
    { model: 'Churn', score: { value: 0.8, outOf: 1 }, values: { fields: [{ name: 'IsChurn' }] } },
    { model: 'Will leave', score: { value: 0.25, outOf: 1 }, values: { fields: [] } },
  ]);
});

test('an enrichment of names with a number each is drawn as bars', () => {
  const value = '[{"Brand":"Fabrikam","Affinity":40},{"Brand":"Contoso","Affinity":90}]';
  const { enrichments } = decodeInsightRows([row({ key: 'Brands', value, kind: 'Enrichment' })]);
  expect(enrichments[0]?.type).toBe('Brands');
  expect(enrichments[0]?.bars?.bars.map(({ label }) => label)).toEqual(['Contoso', 'Fabrikam']);
});

test('a profile has its name above, and all other rows under it in the order of the table', () => {
  const rows = [
    row({ key: 'City', value: 'Bern', kind: 'Profile' }),
    row({ key: 'FullName', value: 'Ada Brunner', kind: 'Profile' }),
    row({ key: 'Shoe_Size', value: '39', kind: 'Profile' }),
  ];
  expect(decodeInsightRows(rows).profile?.name).toBe('Ada Brunner');
  expect(settingsOfRows(NOTHING_SET, decodeInsightRows(rows)).profileFields).toEqual([
    'City',
    'Shoe_Size',
  ]);
});

test('related types are found by the key and by the label, and a setting of the maker counts first', () => {
  const rows = [
    row({ key: 'Returns', label: 'Sent back', value: '3', relatedTypes: 'Return, Refund,' }),
  ];
  const { links } = decodeInsightRows(rows);
  expect(linkedTypes(links, ['returns'])).toEqual(['Return', 'Refund']);
  expect(linkedTypes(links, ['Sent_Back'])).toEqual(['Return', 'Refund']);
  const set = { ...NOTHING_SET, links: new Map([['returns', ['Other']]]) };
  expect(linkedTypes(settingsOfRows(set, decodeInsightRows(rows)).links, ['Returns'])).toEqual([
    'Other',
  ]);
});

test('only a part that has rows is shown', () => {
  const shownOf = (...kinds: readonly string[]) => {
    const rows = kinds.map((kind) => row({ key: 'a', value: '1', kind }));
    const { showProfile, showMeasures, showPredictions, showEnrichment } = settingsOfRows(
      NOTHING_SET,
      decodeInsightRows(rows),
    );
    return [showProfile, showMeasures, showPredictions, showEnrichment];
  };
  expect(shownOf()).toEqual([false, false, false, false]);
  expect(shownOf('Profile')).toEqual([true, false, false, false]);
  expect(shownOf('Measure', 'Enrichment')).toEqual([false, true, false, true]);
  expect(shownOf('Prediction')).toEqual([false, false, true, false]);
});

test('whatever a row holds, it is shown exactly once unless it says nothing at all', () => {
  const text = fc.option(
    fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('', ' ', 'Profile', 'prediction', 'ENRICHMENT', '__proto__', 'toString'),
    ),
  );
  const anyRow = fc.record({
    key: text,
    label: text,
    value: text,
    kind: text,
    relatedTypes: text,
  });
  const isBlank = (cell: string | null) => (cell ?? '').trim() === '';
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
      const { profile, measures, predictions, enrichments } = decodeInsightRows(rows);
      const shown = [profile?.fields ?? [], measures.fields, predictions, enrichments];
      const told = rows.filter(
        ({ key, label, value }) => !(isBlank(key) && isBlank(label) && isBlank(value)),
      );
      expect(shown.flat()).toHaveLength(told.length);
    }),
  );
});

test('a row whose value is too long to decode is shown as it is', () => {
  const value = 'x'.repeat(1_048_576);
  const row = { key: 'Note', label: null, value, kind: null, relatedTypes: null };
  const { fields, rests } = decodeInsightRows([row]).measures;
  expect(fields.map(({ name }) => name)).toEqual(['Note']);
  expect(rests.map(({ text, reason }) => [text.includes(value), reason])).toEqual([
    [true, 'tooLong'],
  ]);
});
