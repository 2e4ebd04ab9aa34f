import type { OffsetAt } from './time/calendar';

/** How the user wants numbers and times written, beyond the language. Null leaves it to that. */
export interface UserPreferences {
  readonly offsetAt: OffsetAt;
  /** Whether hours are counted to 12 or to 24. */
  readonly hour12: boolean | null;
  /** Whether the day is written before the month. */
  readonly dayFirst: boolean | null;
  /** 0 for Sunday to 6 for Saturday. */
  readonly firstDayOfWeek: number | null;
  readonly decimalSign: string | null;
  readonly groupSign: string | null;
}
