import fc from 'fast-check';
import { decodePredictions } from '../../../CustomerInsightsTimeline/domain/insights/predictions';
import { anyJsonText } from '../../support/hostileJson';
import { runs } from '../../support/propertyRuns';

function row(values: string | null, more: object = {}) {
  return {
    predictionId: null,
    model: 'Churn',
    modelProvider: 'ChurnModel',
    values,
    modifiedOn: '2026-11-23T02:17:00Z',
    ...more,
  };
}

test('the score is taken out of the other values, with who made it and when', () => {
  const [prediction] = decodePredictions([
    row('{"CustomerID":"c1","ChurnScore":0.73,"IsChurn":true}'),
  ]);
  expect(prediction).toMatchObject({
    model: 'Churn',
    provider: 'ChurnModel',
    score: { label: 'Churn score', value: 0.73, outOf: 1 },
    writtenMs: Date.UTC(2026, 10, 23, 2, 17),
  });
  expect(prediction?.values.fields.map(({ label }) => label)).toEqual(['Is churn']);
});

test.each([
  ['{"ChurnPercent":73}', { value: 73, outOf: 100 }],
  ['{"ChurnScore":"0.5"}', { value: 0.5, outOf: 1 }],
  ['{"ChurnScore":0}', { value: 0, outOf: 1 }],
])('%s is a score on a known scale', (values, score) => {
  expect(decodePredictions([row(values)])[0]?.score).toMatchObject(score);
});

test.each([
  '{"CLVScore":87}',
  '{"ChurnScore":-0.2}',
  '{"Tier":0.5}',
  '{"ChurnScore":"high"}',
  '{}',
])('no bar is drawn for %s, whose scale nobody knows', (values) => {
  expect(decodePredictions([row(values)])[0]?.score).toBeNull();
});

test('models come in the order of their names, and none is lost', () => {
  const rows = ['b', null, 'a'].map((model) => row('{}', { model }));
  expect(decodePredictions(rows).map(({ model }) => model)).toEqual([null, 'a', 'b']);
});

test('whatever the column holds, each row is a prediction and what is not decoded is handed on', () => {
  fc.assert(
    fc.property(fc.array(anyJsonText, { maxLength: 3 }), (texts) => {
      const predictions = decodePredictions(texts.map((text) => row(text)));
      expect(predictions).toHaveLength(texts.length);
      for (const { values, score } of predictions) {
        if (values.rest) expect(texts).toContain(values.rest.text);
        if (score) expect(score.value >= 0 && score.value <= score.outOf).toBe(true);
      }
    }),
    runs(60),
  );
});
