import fc from 'fast-check';
import { scalarValue } from '../../../CustomerInsightsTimeline/domain/semantic/scalarValue';
import { runs } from '../../support/propertyRuns';

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
  ['Paid at', 1_700_000_000.123, 1_700_000_000_123],
  ['Paid at', '1700000000.123', 1_700_000_000_123],
  ['Paid at', '1700000000123.0', 1_700_000_000_123],
])('%s %p is a Unix time', (name, value, ms) => {
  expect(scalarValue(name, value, alone)).toEqual({ kind: 'instant', ms });
});

test.each([
  ['BirthDateZ', '1972-04-22T00:00:00Z', 842],
  ['customer_since', '1972-04-22T00:00:00.000Z', 842],
  ['ExpiryDate', '/Date(72748800000)/', 842],
  ['DueDate', 1_700_006_400, 19_676],
])('%s %p, at exactly midnight UTC, is a day', (name, value, day) => {
  expect(scalarValue(name, value, alone)).toEqual({ kind: 'date', day });
});

test.each([
  ['BirthDate', '1972-04-22T00:00:01Z'],
  ['PaidAt', '1972-04-22T00:00:00Z'],
  ['LastUpdate', '1972-04-22T00:00:00Z'],
  ['DueDateTime', '1972-04-22T00:00:00Z'],
])('%s %p is an instant', (name, value) => {
  expect(scalarValue(name, value, alone)).toEqual({ kind: 'instant', ms: Date.parse(value) });
});

test.each(['/Date(-62135596800000)/', '0001-01-01T00:00:00Z', '0001-01-01'])(
  '%p, the empty date of .NET, is nothing',
  (value) => {
    expect(scalarValue('Delivery', value, alone)).toEqual({ kind: 'nothing' });
  },
);

test.each([
  [
    'Anything',
    'PT1H30M',
    [
      ['hour', 1],
      ['minute', 30],
    ],
  ],
  [
    'Anything',
    'P1DT0.5S',
    [
      ['day', 1],
      ['second', 0.5],
    ],
  ],
  ['Anything', '-PT5M', [['minute', -5]]],
  ['BillingPeriod', 'P1M', [['month', 1]]],
] as const)('%s %p is a duration', (name, value, parts) => {
  expect(scalarValue(name, value, alone)).toEqual({
    kind: 'duration',
    parts: parts.map(([unit, count]) => ({ unit, value: count })),
  });
});

test.each([
  ['Model', 'P2D'],
  ['Anything', 'PT'],
  ['Duration', 'P'],
])('%s %p is no duration', (name, value) => {
  expect(scalarValue(name, value, alone)).toEqual(text(value));
});

test('ratings are recognised by their name, and only on the scale that the record names', () => {
  expect(scalarValue('Stars', 4, { ...alone, bestRating: 7 })).toEqual({
    kind: 'rating',
    value: 4,
    outOf: 7,
  });
  expect(scalarValue('ReviewRating', '8 out of 10', alone)).toMatchObject({ value: 8, outOf: 10 });
  expect(scalarValue('Rating', 8, { ...alone, bestRating: 7 })).toEqual({
    kind: 'number',
    value: 8,
  });
  for (const value of [3, 4, 8, 80, -1]) {
    expect(scalarValue('Rating', value, alone)).toEqual({ kind: 'number', value });
  }
});

test.each([
  ['Amount', '10000.000000000000000000', { kind: 'money', amount: 10000, currency: null }],
  ['Weight', '45.500000000000000000', { kind: 'number', value: 45.5 }],
  ['Weight', '100.0000000000', { kind: 'number', value: 100 }],
  ['Amount', '0.000000000000000000', { kind: 'money', amount: 0, currency: null }],
  ['Price', 'CHF 129.500000000000', { kind: 'money', amount: 129.5, currency: 'CHF' }],
  ['Version code', '1.10', { kind: 'identifier', text: '1.10' }],
  ['Weight', '0.123456789012345678', text('0.123456789012345678')],
])('zeros at the end of a decimal carry nothing: %s %p', (name, value, expected) => {
  expect(scalarValue(name, value, alone)).toEqual(expected);
});

test.each([
  ['NumberOfItems', 1250],
  ['no_of_orders', 1250],
  ['PhoneCalls', 1250],
  ['TicketCount', 1250],
])('%s %p is a count', (name, value) => {
  expect(scalarValue(name, value, alone)).toEqual({ kind: 'number', value });
});

test('an invoice’s total is money, and its number an identifier', () => {
  expect(scalarValue('InvoiceTotal', 1250, alone)).toMatchObject({ kind: 'money' });
  expect(scalarValue('SpendThisYear', 1250, alone)).toMatchObject({ kind: 'money' });
  expect(scalarValue('Invoice', 'paid by card', alone)).toEqual(text('paid by card'));
});

test.each([
  ['OrderId', 1_234_567],
  ['Postal code', 8001],
  ['Order number', '12345'],
  ['SKU', 'AB-1'],
  ['Mobile', 41_791_234_567],
  ['Tel', 41_791_234_567],
  ['telephone1', 41_791_234_567],
  ['Fax', '41791234567'],
  ['msisdn', 41_791_234_567],
  ['Invoice', 20_240_117],
  ['SupportTicket', 20_240_117],
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
    runs(1000),
  );
});
