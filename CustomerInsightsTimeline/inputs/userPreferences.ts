import { madeOnce } from '../domain/byKey';
import type { OffsetAt } from '../domain/time/calendar';
import { DAY_MS } from '../domain/time/instant';
import type { UserPreferences } from '../domain/UserPreferences';
import { answerOf, member } from '../host/guarded';
import type { HostDoor } from '../host/hostDoor';

/** A zone is at most 15 hours from UTC, and was at most 16 in history. */
const MOST_OFFSET = 16 * 60;

/** A host without user settings gets the browser's zone and the formats of the language. */
export function readPreferences(host: Pick<HostDoor, 'userSettings'>): UserPreferences {
  const dates = member(host.userSettings, 'dateFormattingInfo');
  const numbers = member(host.userSettings, 'numberFormattingInfo');
  return {
    offsetAt: offsetsOf(host),
    hour12: countsTo12(member(dates, 'shortTimePattern')),
    dayFirst: hasDayFirst(member(dates, 'shortDatePattern')),
    firstDayOfWeek: weekday(member(dates, 'firstDayOfWeek')),
    decimalSign: sign(member(numbers, 'numberDecimalSeparator')),
    groupSign: sign(member(numbers, 'numberGroupSeparator')),
  };
}

/** A host may have the user's settings later than at first: from then on it is asked again. */
function offsetsOf(host: Pick<HostDoor, 'userSettings'>): OffsetAt {
  let asked: unknown;
  let remembered: OffsetAt | null = null;
  return (utcMs) => {
    const { userSettings } = host;
    if (asked !== userSettings) remembered = null;
    asked = userSettings;
    remembered ??= rememberOffsets((ms) => {
      const given = answerOf(userSettings, 'getTimeZoneOffsetMinutes', new Date(ms));
      const isOffset = typeof given === 'number' && Math.abs(given) <= MOST_OFFSET;
      return isOffset ? given : -new Date(ms).getTimezoneOffset();
    });
    return remembered(utcMs);
  };
}

function weekday(day: unknown): number | null {
  return Number.isInteger(day) && Number(day) >= 0 && Number(day) <= 6 ? Number(day) : null;
}

function sign(mark: unknown): string | null {
  return typeof mark === 'string' && mark !== '' ? mark : null;
}

/**
 * What of a .NET pattern is text and no letter of the pattern: quoted in either way, or behind a
 * backslash, which works within quotes as well. An end that is missing is the end of the pattern.
 */
const LITERAL = /'(?:\\.|[^'\\])*'?|"(?:\\.|[^"\\])*"?|\\.?/gs;

/** Whether a time pattern counts hours to 12, as h does, or to 24, as H; null where it has neither. */
export function countsTo12(pattern: unknown): boolean | null {
  const hour = /h/i.exec(lettersOf(pattern))?.[0];
  return hour === undefined ? null : hour === 'h';
}

/**
 * Whether a date pattern has the day of the month before the month; null where it lacks one of them.
 * Three or four d are a weekday, which may stand anywhere.
 */
export function hasDayFirst(pattern: unknown): boolean | null {
  const letters = lettersOf(pattern).replace(/d{3,}/g, ' ');
  const [day, month] = [letters.indexOf('d'), letters.indexOf('M')];
  return day < 0 || month < 0 ? null : day < month;
}

function lettersOf(pattern: unknown): string {
  // A blank in its place, so that letters on either side do not become one.
  return typeof pattern === 'string' ? pattern.replace(LITERAL, ' ') : '';
}

const WEEK_MS = 7 * DAY_MS;

/**
 * The same offsets with fewer calls: a host asks its tables of zones each time. Where a week begins and
 * ends with the same offset, it holds in between, as no zone has gone forth and back within a week since 1970.
 */
export function rememberOffsets(offsetAt: OffsetAt): OffsetAt {
  const known = new Map<number, number>();
  const atWeek = (week: number) => madeOnce(known, week, () => offsetAt(week * WEEK_MS));
  return (utcMs) => {
    const week = Math.floor(utcMs / WEEK_MS);
    const offset = atWeek(week);
    return offset === atWeek(week + 1) ? offset : offsetAt(utcMs);
  };
}
