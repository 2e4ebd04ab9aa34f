type Style = 'long' | 'short' | 'narrow';

const PATTERNS: Readonly<Record<string, { short: string; long: string; time: string }>> = {
  en: { short: 'M/d/yyyy', long: 'dddd, MMMM d, yyyy', time: 'h:mm tt' },
  de: { short: 'dd.MM.yyyy', long: 'dddd, d. MMMM yyyy', time: 'HH:mm' },
  fr: { short: 'dd/MM/yyyy', long: 'dddd d MMMM yyyy', time: 'HH:mm' },
  ar: { short: 'dd/MM/yyyy', long: 'dd/MMMM/yyyy', time: 'hh:mm tt' },
};
const ENGLISH = { short: 'M/d/yyyy', long: 'dddd, MMMM d, yyyy', time: 'h:mm tt' };

/** The .NET-style date settings that Dataverse keeps for a user, derived from the language. */
export function createDateFormattingInfo(
  tag: string,
): ComponentFramework.UserSettingApi.DateFormattingInfo {
  const language = tag.slice(0, 2);
  const patterns = PATTERNS[language] ?? ENGLISH;
  const longTimePattern = patterns.time.replace('mm', 'mm:ss');
  return {
    amDesignator: dayPeriod(tag, 6),
    pmDesignator: dayPeriod(tag, 18),
    dayNames: dayNames(tag, 'long'),
    abbreviatedDayNames: dayNames(tag, 'short'),
    shortestDayNames: dayNames(tag, 'narrow'),
    monthNames: monthNames(tag, { month: 'long' }),
    abbreviatedMonthNames: monthNames(tag, { month: 'short' }),
    monthGenitiveNames: monthNames(tag, { month: 'long', day: 'numeric' }),
    abbreviatedMonthGenitiveNames: monthNames(tag, { month: 'short', day: 'numeric' }),
    calendar: {
      algorithmType: 1,
      calendarType: 1,
      minSupportedDateTime: new Date('0001-01-01T00:00:00Z'),
      maxSupportedDateTime: new Date('9999-12-31T23:59:59Z'),
      twoDigitYearMax: 2029,
    },
    calendarWeekRule: language === 'de' || language === 'fr' ? 2 : 0,
    firstDayOfWeek: language === 'de' || language === 'fr' ? 1 : 0,
    dateSeparator: language === 'de' ? '.' : '/',
    shortDatePattern: patterns.short,
    longDatePattern: patterns.long,
    shortTimePattern: patterns.time,
    longTimePattern,
    fullDateTimePattern: `${patterns.long} ${longTimePattern}`,
    monthDayPattern: language === 'en' ? 'MMMM dd' : 'd MMMM',
    sortableDateTimePattern: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
    universalSortableDateTimePattern: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
    timeSeparator: ':',
    yearMonthPattern: 'MMMM yyyy',
  };
}

/** 1 January 2023 was a Sunday, where the list begins. */
function dayNames(tag: string, weekday: Style): string[] {
  const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2023, 0, 1 + day)));
}

/** Thirteen entries, the last one empty, since .NET knows calendars of thirteen months. */
function monthNames(tag: string, parts: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) =>
    partOf(format, Date.UTC(2023, month, 1), 'month'),
  );
  return [...names, ''];
}

function dayPeriod(tag: string, hour: number): string {
  const format = new Intl.DateTimeFormat(tag, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  return partOf(format, Date.UTC(2023, 0, 1, hour), 'dayPeriod');
}

function partOf(
  format: Intl.DateTimeFormat,
  time: number,
  type: Intl.DateTimeFormatPartTypes,
): string {
  return format.formatToParts(time).find((part) => part.type === type)?.value ?? '';
}
