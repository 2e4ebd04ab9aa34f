import type { Activity } from '../activity/Activity';
import type { ActivityTally } from '../tally/activityTally';
import { isLoaded } from '../tally/loadedDays';
import type { Period } from '../time/period';
import { binAt } from './binAt';
import { TYPE_COLORS } from '../types/typeColors';
import { calendarBins } from './calendarBins';
import type { CalendarUnit } from './calendarUnit';

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
  /** One activity of each type, which tells the type's name as the data has it. */
  readonly samples: ReadonlyMap<string, Activity>;
  /** How many activities have a date. */
  readonly total: number;
  /** The count of the fullest bin. */
  readonly most: number;
}

export interface OverviewOptions {
  readonly tally: ActivityTally;
  /** The hue of a type by its key, counted from 0. */
  readonly hueOf: (typeKey: string) => number;
  /** The periods of which every dated activity is loaded. */
  readonly loaded: readonly Period[];
  readonly today: number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly firstDayOfWeek: number;
  /** The day of the oldest activity known to exist, loaded or not; null where nothing is known. */
  readonly oldestKnownDay: number | null;
}

/** Sums up what is loaded over time, in bins of the user's calendar up to today. */
export function overviewOf(options: OverviewOptions): Overview {
  const { tally, hueOf, loaded, oldestKnownDay } = options;
  const { oldestDay, newestDay, types } = tally;
  const samples = new Map(types.map(({ typeKey, sample }) => [typeKey, sample]));
  if (oldestDay === null || newestDay === null) {
    return { unit: 'day', bins: [], samples, total: 0, most: 0 };
  }
  const oldest = Math.min(oldestDay, oldestKnownDay ?? oldestDay);
  const { unit, bins: cut } = calendarBins({ ...options, oldest, newest: newestDay });
  const bins = cut.map((bin) => ({
    ...bin,
    count: 0,
    byType: new Map<string, number>(),
    byHue: TYPE_COLORS.map(() => 0),
    loaded: isLoaded(bin, loaded),
  }));
  for (const { typeKey, byDay } of types) {
    const hue = hueOf(typeKey);
    for (const [day, number] of byDay) {
      const bin = bins[binAt(bins, day)];
      if (!bin) continue;
      bin.count += number;
      bin.byType.set(typeKey, (bin.byType.get(typeKey) ?? 0) + number);
      bin.byHue[hue] = (bin.byHue[hue] ?? 0) + number;
    }
  }
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return { unit, bins, samples, total, most: Math.max(...bins.map(({ count }) => count)) };
}
