import fc from 'fast-check';
import { scalarValue } from '../../../CustomerInsightsTimeline/domain/semantic/scalarValue';

const alone = { currency: null, bestRating: null };
const inFrancs = { currency: 'CHF', bestRating: null };
const text = (said: string) => ({ kind: 'text', text: said });

test.each([
  ['Amount', 129.5, { kind: 'money', amount: 129.5, currency: 'CHF' }],
  ['TotalPrice', '129.50', { kind: 'money', amount: 129.5, currency: 'CHF' }],
  ['Order total', 12, { kind: 'money', amount: 12, currency: 'CHF' }],
  ['Anything', '129.50 EUR', { kind: 'money', amount: 129.5, currency: 'EUR' }],
  ['Anything', 'EUR -3.00', { kind: 'money', amount: -3, currency: 'EUR' }],
  ['Price', 'EUR 3', { kind: 'money', amount: 3, currency: 'EUR' }],
  ['Total items', 12, { kind: 'number', value: 12 }],
  ['Price', '1,234', text('1,234')],
])('%s %p is %j', (name, value, expected) => {
  expect(scalarValue(name, value, inFrancs)).toEqual(expected);
});

test.each([
  ['Model', 'BMW 320'],
  ['Answer', 'TOP 10'],
])('%s %p is no amount of money', (name, value) => {
  expect(scalarValue(name, value, inFrancs)).toEqual(text(value));
});

test.each([
  ['2026-03-29', { kind: 'date', day: 20_541 }],
  ['1969-12-31', { kind: 'date', day: -1 }],
  ['2026-03-29T12:00:00Z', { kind: 'instant', ms: Date.UTC(2026, 2, 29, 12) }],
  ['2026-03-29T12:00:00+05:30', { kind: 'instant', ms: Date.UTC(2026, 2, 29, 6, 30) }],
  ['/Date(1700000000000)/', { kind: 'instant', ms: 1_700_000_000_000 }],
  ['/Date(-1000+0100)/', { kind: 'instant', ms: -1000 }],
])('%p is a time', (value, expected) => {
  expect(scalarValue('Delivery', value, alone)).toEqual(expected);
});

test.each([
  ['2026-03-29T12:00:00'],
  ['2026-03-29T12:00'],
  ['2026-03-29 12:00:00'],
  ['2026-03-29 12:00:00.5'],
  ['2026-02-31'],
  ['2026-02-31T12:00:00Z'],
  ['/Date(99999999999999999999)/'],
  ['29.03.2026'],
])('%p is nobody’s instant and stays as it stands', (value) => {
  expect(scalarValue('Delivery', value, alone)).toEqual(text(value));
});

test.each([
  ['Order date', 1_700_000_000, 1_700_000_000_000],
  ['Paid at', '1700000000123', 1_700_000_000_123],
])('%s %p is a Unix time', (name, value, ms) => {
  expect(scalarValue(name, value, alone)).toEqual({ kind: 'instant', ms });
});

test('ratings are told by their name, and against the scale that the record names', () => {
  expect(scalarValue('Rating', 4, alone)).toEqual({ kind: 'rating', value: 4, outOf: 5 });
  expect(scalarValue('ReviewRating', '8', alone)).toEqual({ kind: 'rating', value: 8, outOf: 10 });
  expect(scalarValue('Stars', 4, { ...alone, bestRating: 7 })).toMatchObject({ outOf: 7 });
  expect(scalarValue('Rating', 80, alone)).toEqual({ kind: 'number', value: 80 });
  expect(scalarValue('Rating', -1, alone)).toEqual({ kind: 'number', value: -1 });
});

test.each([
  ['OrderId', 1_234_567],
  ['Postal code', 8001],
  ['Order number', '12345'],
  ['SKU', 'AB-1'],
  ['Anything', 'ce759201-f786-d590-bf21-34bff576c369'],
])('%s %p is an identifier, its digits ungrouped', (name, value) => {
  expect(scalarValue(name, value, alone)).toEqual({ kind: 'identifier', text: String(value) });
});

test('keeps leading zeros', () => {
  expect(scalarValue('Article', '0042', alone)).toEqual(text('0042'));
});

test.each([
  ['https://example.com/a', 'https://example.com/a'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['tel:+41441234567', 'tel:+41441234567'],
  ['a@example.com', 'mailto:a@example.com'],
])('%p is a link', (value, href) => {
  expect(scalarValue('Web address', value, alone)).toEqual({ kind: 'link', href, text: value });
});

test.each([['javascript:alert(1)'], ['data:text/html,x'], ['ftp://example.com'], ['example.com']])(
  '%p is no link',
  (value) => {
    expect(scalarValue('Web address', value, alone)).toEqual(text(value));
  },
);

test('yes and no are booleans, also as text', () => {
  expect(scalarValue('Returned', true, alone)).toEqual({ kind: 'yesNo', value: true });
  expect(scalarValue('Returned', 'False', alone)).toEqual({ kind: 'yesNo', value: false });
  expect(scalarValue('Returned', 'no', alone)).toEqual(text('no'));
});

test('null and blank text are nothing', () => {
  expect(scalarValue('A', null, alone)).toEqual({ kind: 'nothing' });
  expect(scalarValue('A', ' \n', alone)).toEqual({ kind: 'nothing' });
});

test('throws for no text, and every time is one that a date can hold', () => {
  const dates = fc
    .tuple(fc.integer(), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  const dotNet = fc.bigInt().map((n) => `/Date(${n})/`);
  fc.assert(
    fc.property(fc.string(), fc.oneof(fc.string(), dates, dotNet), (name, value) => {
      const { kind, ...said } = scalarValue(name, value, alone);
      if (kind === 'instant') expect(Object.values(said)).not.toContain(NaN);
      if (kind === 'instant' && 'ms' in said) {
        expect(new Date(said.ms).getTime()).toBe(said.ms);
      }
    }),
    { numRuns: 1000 },
  );
});
