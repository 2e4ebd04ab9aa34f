import type { UserPreferences } from '../../CustomerInsightsTimeline/domain/UserPreferences';
import { createFormats } from '../../CustomerInsightsTimeline/views/formats';

/** Newfoundland in summer; any zone but the machine's own. */
const PREFERENCES: UserPreferences = {
  offsetAt: () => -150,
  hour12: false,
  dayFirst: true,
  firstDayOfWeek: null,
  decimalSign: null,
  groupSign: null,
};

/** 24 November 2026, 01:05 UTC: still the evening before in Newfoundland. */
const INSTANT = Date.UTC(2026, 10, 24, 1, 5);

/** No-break spaces differ between versions of the browser's data. */
const plain = (text: string) => text.replace(/\s/g, ' ');

test('writes an instant on the clock of the user, whatever the zone of the machine', () => {
  const formats = createFormats('en-US', PREFERENCES);
  expect(formats.dateTime(INSTANT)).toBe('23 Nov 2026, 22:35');
  expect(formats.clock(INSTANT)).toBe('22:35');
});

test('counts hours as the user’s settings say', () => {
  const formats = createFormats('en-US', { ...PREFERENCES, hour12: true });
  expect(plain(formats.clock(INSTANT)).toLowerCase()).toBe('10:35 pm');
  const midnight = createFormats('en-US', { ...PREFERENCES, offsetAt: () => 0 });
  expect(midnight.clock(Date.UTC(2026, 0, 1))).toBe('00:00');
});

test('writes the month before the day where the user does', () => {
  const formats = createFormats('en-US', { ...PREFERENCES, dayFirst: false });
  expect(formats.shortDay(20_780)).toBe('Nov 23, 2026');
});

test('never moves a calendar day', () => {
  const formats = createFormats('en-US', { ...PREFERENCES, offsetAt: () => -720 });
  // Whether a comma follows the weekday differs between versions of the browser's data.
  expect(formats.longDay(20_780)).toMatch(/^Monday,? 23 November 2026$/);
  expect(formats.dayOfYear(20_780)).toMatch(/^Monday,? 23 November$/);
});

test('writes numbers with the user’s own signs', () => {
  const swiss = createFormats('en-US', { ...PREFERENCES, decimalSign: ',', groupSign: '’' });
  expect(swiss.number(1234.5)).toBe('1’234,5');
  expect(plain(swiss.money(1234.5, 'CHF'))).toBe('CHF 1’234,50');
});

test.each([
  [0.0045, 'EUR', 'EUR 0.0045'],
  [1.2375, 'CHF', 'CHF 1.2375'],
  [129.5, 'JPY', 'JPY 129.5'],
  [129, 'JPY', 'JPY 129'],
  [1.2, 'KWD', 'KWD 1.200'],
  [-0.001, 'EUR', '-EUR 0.001'],
  [-0, 'EUR', 'EUR 0.00'],
  [0.1 + 0.2, 'EUR', 'EUR 0.30'],
  [0.00000012, 'XBT', 'XBT 0.00000012'],
  [-0.000000001, 'EUR', 'EUR 0.00'],
  [1249.9, null, '1,249.90'],
  [0.0045, null, '0.0045'],
])('writes %p %p with no digit of its own lost', (amount, currency, text) => {
  expect(plain(createFormats('en-US', PREFERENCES).money(amount, currency))).toBe(text);
});

test.each([
  [0.00000012, '0.00000012'],
  [1.23456789, '1.23456789'],
  [-0.0, '0'],
  [-0.001, '-0.001'],
  [0.1 + 0.2, '0.3'],
  [12_500, '12,500'],
])('writes the number %p as it is', (value, text) => {
  expect(createFormats('en-US', PREFERENCES).number(value)).toBe(text);
});

test('writes money without a currency as a number with two decimals', () => {
  expect(createFormats('en-US', PREFERENCES).money(12, null)).toBe('12.00');
});

test.each([
  ['de', { value: -2, unit: 'hour' }, 'vor 2 Stunden'],
  ['en-US', { value: -1, unit: 'day' }, 'yesterday'],
  ['fr', { value: 3, unit: 'month' }, 'dans 3 mois'],
] as const)('tells in %s how long ago or ahead something is', (locale, time, text) => {
  expect(createFormats(locale, PREFERENCES).relative(time)).toBe(text);
});

test.each([
  ['en-US', /^1 hr 30 mins?$/],
  ['de', /^1 Std. 30 Min.$/],
  ['fr', /^1 h 30 min$/],
])('writes a duration in %s, in the units of its source', (language, written) => {
  const parts = [
    { unit: 'hour', value: 1 },
    { unit: 'minute', value: 30 },
  ] as const;
  expect(plain(createFormats(language, PREFERENCES).duration(parts))).toMatch(written);
});
