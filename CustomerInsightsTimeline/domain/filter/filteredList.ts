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
   * them comes twice. All of it, and `bypassCache`, where a part is not a longer one of the same list.
   */
  readonly read: (parts: readonly ListPrefix[]) => Growth;
}

interface Growth {
  readonly bypassCache: boolean;
  readonly activities: readonly Activity[];
}

/** Reads lists that grow, so that a page costs in proportion to the page. */
export function createPrefixReader(): PrefixReader {
  let taken: readonly ListPrefix[] = [];
  return {
    read: (parts) => {
      const bypassCache = !taken.every((before, place) => continues(before, parts[place]));
      const before = bypassCache ? [] : taken;
      taken = parts;
      return {
        bypassCache,
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
  /** By type key: what would pass if the types were not filtered. */
  readonly typeCounts: ReadonlyMap<string, number>;
  /** By source, '' for none, of all that is loaded: what would pass if they were not filtered. */
  readonly sourceCounts: ReadonlyMap<string, number>;
  /** Whether an activity that no part has yet belongs in the list. */
  readonly passes: (activity: Activity) => boolean;
  /** Takes in what the parts have more than before; all of it again where one is another list. */
  readonly take: (parts: readonly ListPrefix[]) => void;
}

/** What tells the steps of things, and the time now, which parts what happened from what is planned. */
interface StepRules {
  readonly readStep: ReadStep;
  readonly now: () => number;
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
  let known = new Set<string>();
  let list: Activity[] = [];
  /** Passed, but belong above the end of the list. */
  let early: Activity[] = [];
  let undated = 0;
  let typeCounts = new Map<string, number>();
  let sourceCounts = new Map<string, number>();
  const reader = createPrefixReader();
  const newIndex = () => (steps && tests.ofState ? createThreadIndex(steps.readStep) : null);
  let threads = newIndex();

  function isOvertaken(activity: Activity): boolean {
    return threads !== null && threads.laterOf(activity, steps?.now() ?? Infinity) !== null;
  }

  function forget() {
    known = new Set();
    list = [];
    undated = 0;
    typeCounts = new Map();
    sourceCounts = new Map();
  }

  function look(activity: Activity) {
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
    if (activity.time === null) undated++;
  }

  function putEarlyOnesIn() {
    if (early.length > 0) list = [...list, ...early].sort(compare);
    early = [];
  }

  return {
    get activities() {
      return list;
    },
    get undated() {
      return undated;
    },
    get loaded() {
      return known.size;
    },
    get typeCounts() {
      return typeCounts;
    },
    get sourceCounts() {
      return sourceCounts;
    },
    passes: (activity) =>
      tests.period(activity) &&
      tests.types(activity) &&
      tests.sources(activity) &&
      tests.fields(activity) &&
      !isOvertaken(activity),
    take: (parts) => {
      const { bypassCache, activities } = reader.read(parts);
      if (bypassCache) threads = newIndex();
      const overtaking = activities.filter((activity) => threads?.add(activity));
      const again = bypassCache || overtaking.length > 0;
      if (again) forget();
      if (overtaking.length > 0)
        for (const part of parts) part.activities.slice(0, part.shown).forEach(look);
      else activities.forEach(look);
      putEarlyOnesIn();
    },
  };
}
