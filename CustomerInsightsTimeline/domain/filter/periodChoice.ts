import { aYearBefore, daysOfUnit } from '../time/calendarUnit';
import type { Period } from '../time/period';

export const PERIOD_PRESETS = [
  'last7Days',
  'last30Days',
  'last90Days',
  'last12Months',
  'thisYear',
] as const;

export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** A preset moves with the day; two days of the calendar stay. */
export type PeriodChoice = PeriodPreset | Period;

export const EVER: Period = { fromDay: -Infinity, toDay: Infinity };

const LAST_DAYS = { last7Days: 7, last30Days: 30, last90Days: 90 } as const;

/** The days that a choice means on a day; those that count back end with it, and so know no future. */
export function daysOf(choice: PeriodChoice, today: number): Period {
  if (typeof choice !== 'string') return choice;
  if (choice === 'thisYear') return daysOfUnit(today, 'year', 0);
  if (choice === 'last12Months') return { fromDay: aYearBefore(today), toDay: today };
  return { fromDay: today - LAST_DAYS[choice] + 1, toDay: today };
}

export function isEver(choice: PeriodChoice): boolean {
  return typeof choice !== 'string' && choice.fromDay === -Infinity && choice.toDay === Infinity;
}
