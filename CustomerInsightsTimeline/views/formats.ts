import type { Duration } from '../domain/semantic/Field';
import type { OffsetAt } from '../domain/time/calendar';
import { madeOnce } from '../domain/byKey';
import { dayOf, startOfDay, wallClock } from '../domain/time/calendar';
import type { Timestamp } from '../domain/time/instant';
import type { RelativeTime } from '../domain/time/relativeTime';
import type { UserPreferences } from '../domain/UserPreferences';

/** Writes values for people. Times are given in UTC and written in the user's time zone. */
export interface Formats {
  readonly offsetAt: OffsetAt;
  /** 0 for Sunday to 6 for Saturday. */
  readonly firstDayOfWeek: number;
  readonly number: (value: number) => string;
  /** A share of 1 in whole per cent: "16%". */
  readonly percent: (share: number) => string;
  /** Without a currency, a number with two decimals at least. */
  readonly money: (amount: number, currency: string | null) => string;
  /** The calendar day of a moment, counted from 1 January 1970. */
  readonly dayAt: (ms: number) => number;
  /** "3 Mar 2025". */
  readonly date: (time: Timestamp) => string;
  /** A calendar day counted from 1 January 1970: "3 Mar 2025". */
  readonly shortDay: (day: number) => string;
  /** "Monday, 3 March 2025". */
  readonly longDay: (day: number) => string;
  /** "Monday, 3 March", for a year that goes without saying. */
  readonly dayOfYear: (day: number) => string;
  /** "9 – 15 March 2025", the last day inclusive; one day alone where both are the same. */
  readonly days: (from: number, to: number) => string;
  /** The month of a day: "March 2025". */
  readonly month: (day: number) => string;
  /** "2025". */
  readonly year: (day: number) => string;
  /** The month of a day without its year: "Mar". */
  readonly monthName: (day: number) => string;
  /** "14:05". */
  readonly clock: (ms: number) => string;
  /** "3 Mar 2025, 14:05". */
  readonly dateTime: (ms: number) => string;
  /** "1 hr 30 min". */
  readonly duration: (parts: Duration) => string;
  /** "2 hours ago". */
  readonly relative: (time: RelativeTime) => string;
}

const MONDAY = 1;

/** A rate or a crypto-coin has as many; more are the noise of a sum: 0.1 + 0.2. */
const MOST_DECIMALS = 8;
const SMALLEST = 0.5e-8;

export function createFormats(language: string, preferences: UserPreferences): Formats {
  const { offsetAt, hour12, dayFirst } = preferences;
  // English is the one language whose readers disagree on the order of day and month.
  const locale = language === 'en-US' && dayFirst ? 'en-GB' : language;
  const hours = hour12 === null ? {} : ({ hourCycle: hour12 ? 'h12' : 'h23' } as const);
  // The user's wall clock is computed from the host's offset and then written as if it were UTC.
  const formatOf = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const ofDay = (options: Intl.DateTimeFormatOptions) => {
    const format = formatOf(options);
    return (value: number) => format.format(startOfDay(value));
  };
  const ofInstant = (options: Intl.DateTimeFormatOptions) => {
    const format = formatOf(options);
    return (ms: number) => format.format(wallClock(ms, offsetAt));
  };
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const hour = hour12 === true ? 'numeric' : '2-digit';
  const time = { hour, minute: '2-digit', ...hours } as const;
  const ofYear = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  const shortDay = ofDay(day);
  const days = formatOf({ year: 'numeric', month: 'long', day: 'numeric' });
  const number = withOwnSigns(
    new Intl.NumberFormat(locale, { maximumFractionDigits: MOST_DECIMALS }),
    preferences,
  );
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    offsetAt,
    // The week of ISO 8601, where the host does not give the user's.
    firstDayOfWeek: preferences.firstDayOfWeek ?? MONDAY,
    number,
    percent: withOwnSigns(new Intl.NumberFormat(locale, { style: 'percent' }), preferences),
    money: moneyFormat(locale, preferences),
    dayAt: (ms) => dayOf({ ms, dateOnly: false }, offsetAt),
    date: (time) => shortDay(dayOf(time, offsetAt)),
    shortDay,
    longDay: ofDay({ ...ofYear, year: 'numeric' }),
    dayOfYear: ofDay(ofYear),
    days: (from, to) => days.formatRange(startOfDay(from), startOfDay(to)),
    month: ofDay({ year: 'numeric', month: 'long' }),
    year: ofDay({ year: 'numeric' }),
    monthName: ofDay({ month: 'short' }),
    clock: ofInstant(time),
    duration: durationFormat(locale, preferences),
    dateTime: ofInstant({ ...day, ...time }),
    relative: ({ value, unit }) => relative.format(value, unit),
  };
}

function moneyFormat(locale: string, preferences: UserPreferences): Formats['money'] {
  const formats = new Map<string | null, (amount: number) => string>();
  return (amount, currency) => {
    const make = () => withOwnSigns(currencyFormat(locale, currency), preferences);
    return madeOnce(formats, currency, make)(amount);
  };
}

function durationFormat(locale: string, preferences: UserPreferences): Formats['duration'] {
  return (parts) =>
    parts
      .map(({ unit, value }) => {
        const format = new Intl.NumberFormat(locale, {
          style: 'unit',
          unit,
          maximumFractionDigits: 9,
        });
        return withOwnSigns(format, preferences)(value);
      })
      .join(' ');
}

function currencyFormat(locale: string, currency: string | null): Intl.NumberFormat {
  return currency === null
    ? new Intl.NumberFormat(locale, {
        minimumFractionDigits: 2,
        maximumFractionDigits: MOST_DECIMALS,
      })
    : new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        maximumFractionDigits: MOST_DECIMALS,
      });
}

/** Dataverse lets users choose their own signs, apart from the language. */
function withOwnSigns(
  format: Intl.NumberFormat,
  { decimalSign, groupSign }: UserPreferences,
): (value: number) => string {
  return (value) =>
    format
      // What rounds to nothing has no sign: "-0" is no number that people know.
      .formatToParts(Math.abs(value) < SMALLEST ? 0 : value)
      .map((part) => {
        if (part.type === 'decimal') return decimalSign ?? part.value;
        return part.type === 'group' ? (groupSign ?? part.value) : part.value;
      })
      .join('');
}
