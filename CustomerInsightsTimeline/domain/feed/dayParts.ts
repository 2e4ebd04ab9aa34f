import { countBefore } from '../binarySearch';
import type { Activity } from '../activity/Activity';
import type { OffsetAt } from '../time/calendar';
import { dayOf } from '../time/calendar';
import type { ActivityItem, RunItem } from './FeedItem';
import { activitiesOf } from './FeedItem';
import { createOrderLines } from './orderLines';
import type { Neighbours } from './runs';
import { splitIntoRuns } from './runs';

/** A line of the feed, before groups are collapsed and runs are opened. */
export interface Entry {
  /** What it is by itself, without a heading and a silence. */
  readonly item: ActivityItem | RunItem;
  /** What stands in the place of a run that is open; nothing where it is none. */
  readonly opened: readonly (ActivityItem | RunItem)[];
  /** The place of the first in the list. */
  readonly place: number;
}

/** Without what stands above it. */
const BARE = { heading: null, silence: null, afterGap: false } as const;

/** One for all, as most activities have none of anything. */
const NONE: readonly never[] = [];

/** What was made last for the first of its activities. */
const made = new WeakMap<Activity, Entry>();

/** Made again only of other activities, so that no article renders again for a list that is another one. */
function entryOf(kind: Entry['item']['kind'], activities: Neighbours, place: number): Entry {
  const [first, ...others] = activities;
  const earlier = made.get(first);
  const known = earlier?.item.kind === kind ? activitiesOf(earlier.item) : [];
  const isSame =
    known.length === activities.length && activities.every((each, index) => each === known[index]);
  const entry =
    earlier && isSame
      ? { ...earlier, place }
      : kind === 'run'
        ? runEntry(activities, place)
        : activityEntry(first, others, place);
  made.set(first, entry);
  return entry;
}

function activityEntry(activity: Activity, lines: readonly Activity[], place: number): Entry {
  return { item: itemOf(activity, lines.length > 0 ? lines : NONE, false), opened: NONE, place };
}

function runEntry(activities: readonly Activity[], place: number): Entry {
  const key = `run:${activities[0]?.key ?? ''}`;
  const item = { kind: 'run', key, activities, open: false, ...BARE } as const;
  const members = activities.map((activity) => itemOf(activity, NONE, true));
  return { item, opened: [{ ...item, open: true }, ...members], place };
}

function itemOf(activity: Activity, lines: readonly Activity[], ofRun: boolean): ActivityItem {
  const { key } = activity;
  return { kind: 'activity', key, activity, lines, ofRun, ...BARE };
}

/** What decides how activities are put together, wherever they stand. */
interface PartRules {
  readonly offsetAt: OffsetAt;
  /** Milliseconds since 1970 UTC; what is later is upcoming. */
  readonly now: number;
  readonly foldRuns: boolean;
  /** Which activities must be seen by themselves: matches of a search, say. */
  readonly neverFold: (activity: Activity) => boolean;
  /** Whether something that is not loaded may lie right before an activity. */
  readonly isAfterGap: (activity: Activity) => boolean;
  /** Which activities are nothing that the customer did. */
  readonly isPassive: (activity: Activity) => boolean;
}

/** Neighbours of the list that fall on one day, all of them upcoming or none, nothing unloaded between. */
export interface DayPart {
  /** Null for what has no time. */
  readonly day: number | null;
  readonly upcoming: boolean;
  /** Which of the stretches it is in that are loaded without a gap, from 0. */
  readonly stretch: number;
  /** Whether one of them at least is not passive. */
  readonly active: boolean;
  /** The place of the first in the list. */
  readonly from: number;
}

export interface DayParts {
  /** Grows in place. */
  readonly parts: readonly DayPart[];
  /** Takes the list in up to so many; answers the first part that changed, if one did. */
  readonly extendTo: (shown: number) => number;
  readonly entriesOf: (part: number) => readonly Entry[];
  /** Whether the same parts come out at a later moment. */
  readonly holdsAt: (now: number) => boolean;
}

/**
 * Cuts a growing list by days and puts together what belongs together within each. A page costs the
 * page, the day that it continues, and the days in which it completes an order.
 */
export function createDayParts(activities: readonly Activity[], rules: PartRules): DayParts {
  const { offsetAt, now } = rules;
  const dayAt = (ms: number) => dayOf({ ms, dateOnly: false }, offsetAt);
  const today = dayAt(now);
  const orderLines = createOrderLines();
  const parts: DayPart[] = [];
  /** By part; null for one that changed. */
  const entries: (readonly Entry[] | null)[] = [];
  let taken = 0;
  let soonest = Infinity;

  function take(activity: Activity, place: number): number {
    const day = activity.time && dayOf(activity.time, offsetAt);
    const upcoming = isUpcoming(activity, day);
    const active = !rules.isPassive(activity);
    const last = parts[parts.length - 1];
    const stretch = (last?.stretch ?? 0) + Number(rules.isAfterGap(activity));
    if (last?.day !== day || last.upcoming !== upcoming || last.stretch !== stretch) {
      parts.push({ day, upcoming, stretch, active, from: place });
    } else if (active && !last.active) parts[parts.length - 1] = { ...last, active };
    const changed = [place, ...orderLines.add(activity, place)].map(
      (at) => countBefore(parts, ({ from }) => from <= at) - 1,
    );
    for (const part of changed) entries[part] = null;
    return changed.reduce((first, part) => Math.min(first, part));
  }

  function isUpcoming({ time }: Activity, day: number | null): boolean {
    if (time === null || day === null) return false;
    if (time.dateOnly) return day > today;
    if (time.ms > now) soonest = Math.min(soonest, time.ms);
    return time.ms > now;
  }

  function putTogether(part: number): readonly Entry[] {
    const end = parts[part + 1]?.from ?? taken;
    const places = new Map<Activity, number>();
    for (let place = parts[part]?.from ?? end; place < end; place++) {
      const activity = activities[place];
      if (activity && !orderLines.isNested(activity)) places.set(activity, place);
    }
    const mayFold = (activity: Activity) =>
      rules.foldRuns && !rules.neverFold(activity) && orderLines.linesOf(activity).length === 0;
    return splitIntoRuns([...places.keys()], mayFold).map((run) => {
      const [first] = run;
      const place = places.get(first) ?? 0;
      return run.length > 1
        ? entryOf('run', run, place)
        : entryOf('activity', [first, ...orderLines.linesOf(first)], place);
    });
  }

  return {
    parts,
    extendTo: (shown) => {
      let first = Infinity;
      for (; taken < shown; taken++) {
        const activity = activities[taken];
        if (activity) first = Math.min(first, take(activity, taken));
      }
      return first;
    },
    entriesOf: (part) => (entries[part] ??= putTogether(part)),
    holdsAt: (later) => later >= now && later < soonest && dayAt(later) === today,
  };
}
