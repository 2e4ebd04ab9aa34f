/** 1 January of the year 1, the first day of .NET's calendar, in milliseconds since 1970 UTC. */
const FIRST_INSTANT = -62_135_596_800_000;
/** The last millisecond of the year 9999, the last year of ISO 8601 without a sign. */
const LAST_INSTANT = 253_402_300_799_999;

/**
 * Whether an instant, in milliseconds since 1970 UTC, lies in the years 1 to 9999. What lies beyond
 * happened to nobody, and a time zone may move it to where a Date of JavaScript holds nothing.
 */
export function countsAsInstant(ms: number): boolean {
  return FIRST_INSTANT <= ms && ms <= LAST_INSTANT;
}

const DAY_MS = 86_400_000;
/** The first day that int32 seconds, spreadsheets, SQL Server, pandas and .NET know is earlier. */
const FIRST_LIKELY = Date.UTC(1902, 0, 1);
/** Before pandas' last day (in 2262), and before the years 2999, 3000 and 9999. */
const FIRST_UNLIKELY = Date.UTC(2200, 0, 1);

/**
 * Whether an instant is one that systems write where they have none: the first day that they know,
 * the last one, or the beginning of 1970, in whichever time zone. No customer did anything before the year 1902.
 */
export function meansNever(ms: number): boolean {
  return ms < FIRST_LIKELY || ms >= FIRST_UNLIKELY || Math.abs(ms) <= DAY_MS;
}
