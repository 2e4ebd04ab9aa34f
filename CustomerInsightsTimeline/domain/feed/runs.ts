import type { Activity } from '../activity/Activity';
import { semanticType, typeKey } from '../activity/activityType';
import { said } from '../blankText';

/** Fewer are read as fast as a line that sums them up. */
const FEWEST = 3;
const WINDOW_MS = 60 * 60_000;

/** At least one activity, in the order of the list. */
export type Neighbours = readonly [Activity, ...Activity[]];

/**
 * Splits neighbours of one day into those that stand alone and runs: three or more of one type, each
 * within an hour of the next. What people wrote or subscribed to, a date without a time, and what
 * `mayFold` keeps apart never belong to a run.
 */
export function splitIntoRuns(
  activities: readonly Activity[],
  mayFold: (activity: Activity) => boolean,
): readonly Neighbours[] {
  const chains: [Activity, ...Activity[]][] = [];
  let previous: Activity | null = null;
  for (const activity of activities) {
    const foldable: Activity | null = canFold(activity, mayFold) ? activity : null;
    const chain = chains[chains.length - 1];
    if (chain && foldable && previous && follow(previous, foldable)) chain.push(foldable);
    else chains.push([activity]);
    previous = foldable;
  }
  return chains.flatMap((chain) =>
    chain.length < FEWEST ? chain.map((activity): Neighbours => [activity]) : [chain],
  );
}

function canFold(activity: Activity, mayFold: (activity: Activity) => boolean): boolean {
  if (activity.time === null || activity.time.dateOnly) return false;
  const type = semanticType(activity.type);
  return type !== 'Feedback' && type !== 'Subscription' && mayFold(activity);
}

function follow(a: Activity, b: Activity): boolean {
  const apart = Math.abs((a.time?.ms ?? 0) - (b.time?.ms ?? 0));
  return apart <= WINDOW_MS && typeKey(a) === typeKey(b);
}

/** What can be said of all activities of a run at once. */
interface RunSummary {
  /** What all titles say, or say first; null where they have nothing in common. */
  readonly sharedTitle: string | null;
  /** The last one in time. */
  readonly latest: Activity;
  /** Whole minutes from the first to the last. */
  readonly minutes: number;
}

/** Null for no activities. */
export function runSummary(activities: readonly Activity[]): RunSummary | null {
  const [first] = activities;
  const last = activities[activities.length - 1];
  if (!first || !last) return null;
  const [from, to] = [first.time?.ms ?? 0, last.time?.ms ?? 0];
  return {
    sharedTitle: sharedTitle(activities),
    latest: from >= to ? first : last,
    minutes: Math.floor(Math.abs(from - to) / 60_000),
  };
}

/** The title where all have the same, else what they all say before a colon or a dash. */
function sharedTitle(activities: readonly Activity[]): string | null {
  return shared(activities, (title) => title) ?? shared(activities, beforeMark);
}

function shared(
  activities: readonly Activity[],
  read: (title: string) => string | null,
): string | null {
  const [first = null, ...others] = activities.map(({ title }) => title && read(title));
  return others.every((text) => text === first) ? first : null;
}

/** A colon or a dash that ends the common part. Of fixed length: blanks in thousands cost one look each. */
const MARK = /:\s|\s[-–—]\s/u;

function beforeMark(title: string): string | null {
  const place = title.slice(1).search(MARK) + 1;
  return place === 0 ? null : said(title.slice(0, place));
}
