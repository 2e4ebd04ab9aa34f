type Style = 'long' | 'short' | 'narrow';

const PATTERNS: Readonly<Record<string, { short: string; long: string; time: string }>> = {
  en: { short: 'M/d/yyyy', long: 'dddd, MMMM d, yyyy', time: 'h:mm tt' },
  de: { short: 'dd.MM.yyyy', long: 'dddd, d. MMMM yyyy', time: 'HH:mm' },
  fr: { short: 'dd/MM/yyyy', long: 'dddd d MMMM yyyy', time: 'HH:mm' },
  ar: { short: 'dd/MM/yyyy', long: 'dd/MMMM/yyyy', time: 'hh:mm tt' },
  es: { short: 'dd/MM/yyyy', long: "dddd, d 'de' MMMM 'de' yyyy", time: 'H:mm' },
  he: { short: 'dd/MM/yyyy', long: 'dddd dd MMMM yyyy', time: 'HH:mm' },
  hi: { short: 'dd-MM-yyyy', long: 'dd MMMM yyyy', time: 'HH:mm' },
  it: { short: 'dd/MM/yyyy', long: 'dddd d MMMM yyyy', time: 'HH:mm' },
  ja: { short: 'yyyy/MM/dd', long: "yyyy'年'M'月'd'日'", time: 'H:mm' },
  ko: { short: 'yyyy-MM-dd', long: "yyyy'년' M'월' d'일' dddd", time: 'tt h:mm' },
  nl: { short: 'd-M-yyyy', long: 'dddd d MMMM yyyy', time: 'HH:mm' },
  pl: { short: 'dd.MM.yyyy', long: 'dddd, d MMMM yyyy', time: 'HH:mm' },
  pt: { short: 'dd/MM/yyyy', long: "dddd, d 'de' MMMM 'de' yyyy", time: 'HH:mm' },
  tr: { short: 'd.MM.yyyy', long: 'd MMMM yyyy dddd', time: 'HH:mm' },
  zh: { short: 'yyyy/M/d', long: "yyyy'年'M'月'd'日'", time: 'H:mm' },
};
/** Languages whose weeks begin on Monday, and whose first week of a year has four days of it. */
const FROM_MONDAY = ['de', 'es', 'fr', 'it', 'nl', 'pl', 'tr', 'zh'];
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
    calendarWeekRule: FROM_MONDAY.includes(language) ? 2 : 0,
    firstDayOfWeek: FROM_MONDAY.includes(language) ? 1 : 0,
    dateSeparator: /[^dMy]/.exec(patterns.short)?.[0] ?? '/',
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
