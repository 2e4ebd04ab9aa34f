import type { CalendarUnit, Period } from '../time/calendar';
import { countUp } from '../byKey';
import { isInPeriod, startOfDay } from '../time/calendar';
import { meansNever } from '../time/instant';
import { TYPE_COLORS } from '../types/typeMarks';
import type { ActivityCounts, TypeCounts } from './activityCounts';
import { isLoaded } from './activityCounts';
import { binAt, calendarBins } from './overviewBins';

/** What the days that the strip covers are found from. */
interface ExtentOptions {
  readonly counts: ActivityCounts;
  /** The periods of which every dated activity is counted. */
  readonly counted: readonly Period[];
  readonly today: number;
  /** The day of the oldest activity known to exist, loaded or not; null where nothing is known. */
  readonly oldestKnownDay: number | null;
}

/** Activities beyond an end of the strip. */
export interface Outliers extends Period {
  readonly count: number;
  /** Whether all there are beyond that end are counted. */
  readonly final: boolean;
}

/** After so long an absence, a customer counts as a new one. */
const LONGEST_ABSENCE = 20 * 365;
/** More than this share of a history is no mistake. */
const LARGEST_SHARE = 0.25;

type DayCount = readonly [day: number, count: number];

/**
 * The days that hold the history, from its oldest to its newest: without those that stand for
 * "never", and without the few beyond an absence that no customer takes, of which nothing is missing.
 * Null where no day is left.
 */
function extentOf(options: ExtentOptions): Period | null {
  const { counts, counted, today, oldestKnownDay } = options;
  const days = countsInOrder(counts.types).filter(([day]) => !meansNever(startOfDay(day)));
  const [oldest] = days[0] ?? [];
  if (oldest === undefined) return null;
  if (oldestKnownDay !== null && oldestKnownDay < oldest) days.unshift([oldestKnownDay, 1]);
  const isAbsence = (from: number, to: number) =>
    to - from > LONGEST_ABSENCE && isLoaded({ fromDay: from + 1, toDay: to - 1 }, counted);
  const newestFirst = [...days].reverse();
  return {
    fromDay: afterFew(days, isAbsence),
    // The strip ends with today at the earliest: only what is to come can lie beyond it.
    toDay: afterFew(
      newestFirst,
      (from, to) => from > today && isAbsence(Math.max(to, today), from),
    ),
  };
}

/** The first of some days that is not before an absence, seen from where they begin. */
function afterFew(
  days: readonly DayCount[],
  isAbsence: (from: number, to: number) => boolean,
): number {
  const total = sumOf(days);
  let [first] = days[0] ?? [NaN];
  let passed = 0;
  for (const [index, [day, count]] of days.entries()) {
    passed += count;
    const [next] = days[index + 1] ?? [];
    if (next === undefined || passed > total * LARGEST_SHARE) return first;
    if (isAbsence(day, next)) first = next;
  }
  return first;
}

/** What lies before the first and after the last of some days; null where nothing does. */
function outliersOf(
  types: readonly TypeCounts[],
  { fromDay, toDay }: Period,
  counted: readonly Period[],
) {
  const all = countsInOrder(types);
  const within = (beyond: Period): Outliers | null => {
    const days = all.filter(([day]) => isInPeriod(day, beyond));
    const ends = endsOf(days.map(([day]) => day));
    return ends && { ...ends, count: sumOf(days), final: isLoaded(beyond, counted) };
  };
  return {
    earlier: within({ fromDay: -Infinity, toDay: fromDay - 1 }),
    later: within({ fromDay: toDay + 1, toDay: Infinity }),
  };
}

/** From the first to the last of some days in their order; null for none. */
function endsOf(days: readonly number[]): Period | null {
  const [fromDay] = days;
  const toDay = days[days.length - 1];
  return fromDay === undefined || toDay === undefined ? null : { fromDay, toDay };
}

function sumOf(days: readonly DayCount[]): number {
  return days.reduce((sum, [, count]) => sum + count, 0);
}

/** How many there are on each day, the oldest first. */
function countsInOrder(types: readonly TypeCounts[]): DayCount[] {
  const counts = new Map<number, number>();
  for (const { byDay } of types) {
    for (const [day, count] of byDay) countUp(counts, day, count);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

/** The activities of a strip of time. */
export interface OverviewBin extends Period {
  readonly count: number;
  /** How many there are of each hue of the types. */
  readonly byHue: readonly number[];
  /** Whether all of its activities are counted, so that its count is the true one. */
  readonly final: boolean;
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
  /** As in ActivityCounts. */
  readonly ofMonths: ReadonlySet<number> | undefined;
}

interface OverviewOptions extends ExtentOptions {
  /** The types to count; the strip covers the days of all. */
  readonly types: readonly TypeCounts[];
  /** The hue of a type by its key, counted from 0. */
  readonly hueOf: (typeKey: string) => number;
  /** 0 for Sunday to 6 for Saturday. */
  readonly firstDayOfWeek: number;
}

/**
 * Sums up what is counted over time, in bins of the user's calendar up to today. They cover the days
 * that hold the history, so that one wrong date does not make a year of every bin.
 */
export function overviewOf(options: OverviewOptions): Overview {
  const { types, hueOf, counted } = options;
  const { ofMonths } = options.counts;
  const extent = extentOf(options);
  if (extent === null) {
    const nothing = { total: 0, days: null, earlier: null, later: null, most: 0 };
    return { unit: 'day', bins: [], ofMonths, ...nothing };
  }
  const { fromDay: oldest, toDay: newest } = extent;
  const { unit, bins: cut } = calendarBins({
    ...options,
    oldest,
    newest,
    smallestUnit: ofMonths?.size ? 'month' : 'day',
  });
  const covered = {
    fromDay: cut[0]?.fromDay ?? oldest,
    toDay: cut[cut.length - 1]?.toDay ?? newest,
  };
  const bins = cut.map((bin) => ({
    ...bin,
    count: 0,
    byHue: TYPE_COLORS.map(() => 0),
    final: isLoaded(bin, counted),
  }));
  const met = new Set<number>();
  for (const { typeKey, byDay } of types) {
    const hue = hueOf(typeKey);
    for (const [day, number] of byDay) {
      const bin = isInPeriod(day, covered) ? bins[binAt(bins, day)] : undefined;
      if (!bin) continue;
      met.add(day);
      bin.count += number;
      bin.byHue[hue] = (bin.byHue[hue] ?? 0) + number;
    }
  }
  const days = endsOf([...met].sort((a, b) => a - b));
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const most = bins.reduce((highest, { count }) => Math.max(highest, count), 0);
  return { unit, bins, total, days, ...outliersOf(types, covered, counted), most, ofMonths };
}
