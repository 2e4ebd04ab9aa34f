import { languageOf } from './language';

const DAY = 86_400_000;

/** `context.formatting` in the user's language and time zone. */
export function createFormatting(
  languageId: number,
  timeZone: string,
): ComponentFramework.Formatting {
  const { tag } = languageOf(languageId);
  const number = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(tag, options).format(value);
  const date = (value: Date, options: Intl.DateTimeFormatOptions, zone = timeZone): string =>
    new Intl.DateTimeFormat(tag, { timeZone: zone, ...options }).format(value);

  return {
    formatCurrency: (value, precision = 2, symbol = '$') =>
      `${symbol}${number(value, digits(precision))}`,
    formatDecimal: (value, precision = 2) => number(value, digits(precision)),
    formatInteger: (value) => number(value, { maximumFractionDigits: 0 }),
    formatDateAsFilterStringInUTC: (value, includeTime = false) =>
      includeTime ? value.toISOString().slice(0, 19) + 'Z' : value.toISOString().slice(0, 10),
    formatDateLong: (value) => date(value, { dateStyle: 'full' }),
    formatDateLongAbbreviated: (value) =>
      date(value, { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' }),
    formatDateShort: (value, includeTime = false) =>
      date(value, {
        day: 'numeric',
        month: 'numeric',
        year: 'numeric',
        ...(includeTime ? { hour: 'numeric', minute: '2-digit' } : {}),
      }),
    formatDateYearMonth: (value) => date(value, { month: 'long', year: 'numeric' }),
    formatLanguage: (value) => languageOf(value).name,
    // Only "user local" moves into the user's zone; the others are stored as they are read.
    formatTime: (value, behavior) =>
      date(value, { dateStyle: 'short', timeStyle: 'short' }, behavior === 1 ? timeZone : 'UTC'),
    getWeekOfYear: isoWeek,
  };
}

function digits(precision: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: precision, maximumFractionDigits: precision };
}

/** The week of ISO 8601 holds the Thursday nearest to the day. */
function isoWeek(value: Date): number {
  const weekday = value.getUTCDay() || 7;
  const thursday = new Date(value.getTime() + (4 - weekday) * DAY);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / (7 * DAY)) + 1;
}
