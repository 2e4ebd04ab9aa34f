import {
  currencyCode,
  moneyIn,
  namesMoney,
} from '../../../CustomerInsightsTimeline/domain/semantic/money';

test('an amount is recognised by its name, unless that counts things', () => {
  expect([['price'], ['unit', 'cost'], ['order', 'total']].every(namesMoney)).toBe(true);
  expect(
    [
      ['total', 'items'],
      ['discount', 'percent'],
      ['total', 'weight'],
    ].some(namesMoney),
  ).toBe(false);
});

test.each([
  ['CHF', 'CHF'],
  [' chf ', 'CHF'],
  ['francs', null],
  ['', null],
  [756, null],
  [null, null],
])('a currency of %p is %p', (value, code) => {
  expect(currencyCode(['order', 'currency'], value)).toBe(code);
});

test('a code in a field of another name is no currency', () => {
  expect(currencyCode(['country'], 'CHE')).toBeNull();
});

test.each([
  ['CHF 129.50', 'CHF', 129.5],
  ['129.50 CHF', 'CHF', 129.5],
  ['CHF129.50', 'CHF', 129.5],
  ['-5.00 USD', 'USD', -5],
])('reads %p', (text, currency, amount) => {
  expect(moneyIn(text, null)).toEqual({ kind: 'money', amount, currency });
});

test('reads a number alone only in the currency of its record', () => {
  expect(moneyIn('129.50', 'CHF')).toEqual({ kind: 'money', amount: 129.5, currency: 'CHF' });
  expect(moneyIn('129.50', null)).toBeNull();
});

test.each([['1,234.00 CHF'], ["1'234 CHF"], ['CHF'], ['chf 5.00'], ['CHF 5.00 EUR'], ['$5.00']])(
  'does not guess at %p',
  (text) => {
    expect(moneyIn(text, null)).toBeNull();
  },
);
