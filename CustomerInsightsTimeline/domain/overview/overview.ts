import type { TypeTally } from '../tally/activityTally';
import { isLoaded } from '../tally/loadedDays';
import type { Period } from '../time/period';
import { isInPeriod } from '../time/period';
import { binAt } from './binAt';
import { TYPE_COLORS } from '../types/typeColors';
import { calendarBins } from './calendarBins';
import type { CalendarUnit } from '../time/calendarUnit';
import type { ExtentOptions, Outliers } from './extent';
import { extentOf, outliersOf } from './extent';

/** The loaded activities of a strip of time. */
export interface OverviewBin extends Period {
  readonly count: number;
  /** How many there are of each type that the bin has. */
  readonly byType: ReadonlyMap<string, number>;
  /** How many there are of each hue of the types. */
  readonly byHue: readonly number[];
  /** Whether all of its activities are loaded, so that its count is the true one. */
  readonly loaded: boolean;
}

export interface Overview {
  readonly unit: CalendarUnit;
  /** Oldest first, without gaps; none where no activity has a date. */
  readonly bins: readonly OverviewBin[];
  /** How many activities the bins hold. */
  readonly total: number;
  /** From the first of these to the last; null where there is none. */
  readonly days: Period | null;
  /** What lies before the strip and after it; null where nothing does. */
  readonly earlier: Outliers | null;
  readonly later: Outliers | null;
  /** The count of the fullest bin. */
  readonly most: number;
}

export interface OverviewOptions extends ExtentOptions {
  /** The types to count; the strip covers the days of all. */
  readonly types: readonly TypeTally[];
  /** The hue of a type by its key, counted from 0. */
  readonly hueOf: (typeKey: string) => number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly firstDayOfWeek: number;
}

/**
 * Sums up what is loaded over time, in bins of the user's calendar up to today. They cover the days
 * that hold the history, so that one wrong date does not make a year of every bin.
 */
export function overviewOf(options: OverviewOptions): Overview {
  const { types, hueOf, loaded } = options;
  const extent = extentOf(options);
  if (extent === null) {
    return { unit: 'day', bins: [], total: 0, days: null, earlier: null, later: null, most: 0 };
  }
  const { fromDay: oldest, toDay: newest } = extent;
  const { unit, bins: cut } = calendarBins({ ...options, oldest, newest });
  const covered = {
    fromDay: cut[0]?.fromDay ?? oldest,
    toDay: cut[cut.length - 1]?.toDay ?? newest,
  };
  const bins = cut.map((bin) => ({
    ...bin,
    count: 0,
    byType: new Map<string, number>(),
    byHue: TYPE_COLORS.map(() => 0),
    loaded: isLoaded(bin, loaded),
  }));
  const counted = new Set<number>();
  for (const { typeKey, byDay } of types) {
    const hue = hueOf(typeKey);
    for (const [day, number] of byDay) {
      const bin = isInPeriod(day, covered) ? bins[binAt(bins, day)] : undefined;
      if (!bin) continue;
      counted.add(day);
      bin.count += number;
      bin.byType.set(typeKey, (bin.byType.get(typeKey) ?? 0) + number);
      bin.byHue[hue] = (bin.byHue[hue] ?? 0) + number;
    }
  }
  const inOrder = [...counted].sort((a, b) => a - b);
  const [fromDay] = inOrder;
  const toDay = inOrder[inOrder.length - 1];
  const days = fromDay === undefined || toDay === undefined ? null : { fromDay, toDay };
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(...bins.map(({ count }) => count));
  return { unit, bins, total, days, ...outliersOf(types, covered, loaded), most };
}
