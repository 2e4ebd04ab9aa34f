import type { Activity } from '../activity/Activity';
import type { Comparison } from '../activity/activityOrder';
import { typeKey } from '../activity/activityType';
import { countUp } from '../byKey';
import { createThreadIndex } from '../threads/threadIndex';
import type { ReadStep } from '../threads/threadStep';
import type { FilterPredicates } from './ActivityFilter';

/** The first `shown` of a list in the true order, as a history publishes it. */
export interface ListPrefix {
  readonly activities: readonly Activity[];
  readonly shown: number;
}

interface PrefixReader {
  /**
   * What the parts have more than at the call before, part by part; an activity that is in two of
   * them comes twice. All of it, and `startsAgain`, where a part is not a longer one of the same list.
   */
  readonly read: (parts: readonly ListPrefix[]) => Growth;
}

interface Growth {
  readonly startsAgain: boolean;
  readonly activities: readonly Activity[];
}

/** Reads lists that grow, so that a page costs in proportion to the page. */
export function createPrefixReader(): PrefixReader {
  let taken: readonly ListPrefix[] = [];
  return {
    read: (parts) => {
      const startsAgain = !taken.every((before, place) => continues(before, parts[place]));
      const before = startsAgain ? [] : taken;
      taken = parts;
      return {
        startsAgain,
        activities: parts.flatMap(({ activities, shown }, place) =>
          activities.slice(before[place]?.shown ?? 0, shown),
        ),
      };
    },
  };
}

function continues(before: ListPrefix, after: ListPrefix | undefined): boolean {
  return after?.activities === before.activities && after.shown >= before.shown;
}

/** What is loaded, seen through a filter. */
interface FilteredList {
  /**
   * What passes, in the true order and each activity once. It grows in place, and is another list
   * only when something was put in above its end.
   */
  readonly activities: readonly Activity[];
  /** How many of these have no time. */
  readonly undated: number;
  /** How many activities were looked at. */
  readonly loaded: number;
  /** Whether all were that the parts have. */
  readonly isDone: boolean;
  /** By type key: what would pass if the types were not filtered. */
  readonly typeCounts: ReadonlyMap<string, number>;
  /** By source, '' for none, of all that is loaded: what would pass if they were not filtered. */
  readonly sourceCounts: ReadonlyMap<string, number>;
  /** Whether an activity that no part has yet belongs in the list. */
  readonly passes: (activity: Activity) => boolean;
  /**
   * Takes in what the parts have more than before; all of it again where one is another list. Where
   * details have to be decoded, it looks at no more than a page at once.
   */
  readonly take: (parts: readonly ListPrefix[]) => void;
  /** Looks at one more. False where all have been looked at. */
  readonly step: () => boolean;
}

/** How many activities are decoded at once: the most that a server brings. */
const PAGE = 500;

/** What tells the steps of things, and the time now, which parts what happened from what is planned. */
interface StepRules {
  readonly readStep: ReadStep;
  readonly now: () => number;
}

/** What is known of the activities that were looked at. */
interface Tally {
  readonly known: Set<string>;
  list: Activity[];
  /** Passed, but belong above the end of the list. */
  early: Activity[];
  undated: number;
  readonly typeCounts: Map<string, number>;
  readonly sourceCounts: Map<string, number>;
}

/**
 * Unites the prefixes of several histories of one customer, filtered. As each is a prefix of the
 * same order, the longest has it all, and the others are there at once while it loads. Under a filter
 * by a state, what a later step has overtaken does not pass.
 */
export function createFilteredList(
  tests: FilterPredicates,
  compare: Comparison,
  steps: StepRules | null = null,
): FilteredList {
  let tally = newTally();
  /** What was known before all is looked at once more, for as long as that takes. */
  let before: Tally | null = null;
  const reader = createPrefixReader();
  const newIndex = () => (steps && tests.ofState ? createThreadIndex(steps.readStep) : null);
  let threads = newIndex();
  let all: readonly ListPrefix[] = [];
  /** What is still to be looked at: in the first places, what steps it is of; then, whether it passes. */
  let due: readonly Activity[] = [];
  let indexed = 0;
  let looked = 0;
  let isOvertaking = false;

  function isOvertaken(activity: Activity): boolean {
    return threads !== null && threads.laterOf(activity, steps?.now() ?? Infinity) !== null;
  }

  function lookAgain(activities: readonly Activity[]) {
    before ??= tally;
    tally = newTally();
    lookFrom(activities);
  }

  function lookFrom(activities: readonly Activity[]) {
    due = activities;
    indexed = 0;
    looked = 0;
  }

  function look(activity: Activity) {
    const { known, list, early, typeCounts, sourceCounts } = tally;
    if (known.has(activity.key)) return;
    known.add(activity.key);
    const source = activity.source ?? '';
    countUp(sourceCounts, source, 0);
    if (!tests.period(activity)) return;
    const ofType = tests.types(activity);
    const ofSource = tests.sources(activity);
    // Fields come last: they have to be decoded.
    if ((!ofType && !ofSource) || !tests.fields(activity) || isOvertaken(activity)) return;
    if (ofSource) countUp(typeCounts, typeKey(activity));
    if (ofType) countUp(sourceCounts, source);
    if (!ofType || !ofSource) return;
    const last = list[list.length - 1];
    if (last && compare(activity, last) < 0) early.push(activity);
    else list.push(activity);
    if (activity.time === null) tally.undated++;
  }

  function step(): boolean {
    const unread = threads && due[indexed];
    if (unread) {
      indexed++;
      if (threads?.add(unread)) isOvertaking = true;
      if (indexed === due.length && isOvertaking) {
        isOvertaking = false;
        lookAgain(all.flatMap(({ activities, shown }) => activities.slice(0, shown)));
        indexed = due.length;
      }
      return true;
    }
    const next = due[looked++];
    if (next) look(next);
    if (looked < due.length) return true;
    lookFrom([]);
    before = null;
    return false;
  }

  return {
    get activities() {
      return inOrder(before ?? tally, compare);
    },
    get undated() {
      return (before ?? tally).undated;
    },
    get loaded() {
      return (before ?? tally).known.size;
    },
    get isDone() {
      return due.length === 0;
    },
    get typeCounts() {
      return (before ?? tally).typeCounts;
    },
    get sourceCounts() {
      return (before ?? tally).sourceCounts;
    },
    passes: (activity) =>
      tests.period(activity) &&
      tests.types(activity) &&
      tests.sources(activity) &&
      tests.fields(activity) &&
      !isOvertaken(activity),
    take: (parts) => {
      const { startsAgain, activities } = reader.read(parts);
      all = parts;
      if (startsAgain) {
        threads = newIndex();
        lookAgain([]);
      }
      if (activities.length > 0) due = [...due, ...activities];
      else if (due.length > 0) return;
      for (let left = tests.decodes ? PAGE : Infinity; left > 0 && step(); left--);
    },
    step,
  };
}

function newTally(): Tally {
  return {
    known: new Set(),
    list: [],
    early: [],
    undated: 0,
    typeCounts: new Map(),
    sourceCounts: new Map(),
  };
}

function inOrder(tally: Tally, compare: Comparison): readonly Activity[] {
  if (tally.early.length > 0) tally.list = [...tally.list, ...tally.early].sort(compare);
  tally.early = [];
  return tally.list;
}
