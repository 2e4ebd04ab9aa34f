import type { Activity } from '../activity/Activity';
import type { Comparison } from '../activity/activityOrder';
import type { ListPrefix } from '../filter/filteredList';

/** What is known of a history: its beginning, and islands beyond it with unloaded stretches between. */
export interface WithIslands extends ListPrefix {
  /** The keys of the activities right before which something may not be loaded. */
  readonly afterGap: ReadonlySet<string>;
}

/** Leaves out what does not pass. What is missing before it is then missing before the next that does. */
export function narrowed(
  { activities, shown, afterGap }: WithIslands,
  passes: (activity: Activity) => boolean,
): WithIslands {
  const gaps = new Set<string>();
  let isAfterGap = false;
  const kept = activities.slice(0, shown).filter((activity) => {
    isAfterGap ||= afterGap.has(activity.key);
    if (!passes(activity)) return false;
    if (isAfterGap) gaps.add(activity.key);
    isAfterGap = false;
    return true;
  });
  return { activities: kept, shown: kept.length, afterGap: gaps };
}

export const NO_GAP: ReadonlySet<string> = new Set();

/**
 * Puts islands at their places in the true order. Each island is a stretch of the order of which nothing
 * is missing: one that shares an activity with the beginning continues it. Without islands the answer
 * holds the same list, which grows in place.
 */
export function withIslands(
  prefix: ListPrefix,
  islands: readonly (readonly Activity[])[],
  compare: Comparison,
): WithIslands {
  const { activities, shown } = prefix;
  const none = { activities, shown, afterGap: NO_GAP };
  if (shown === 0 || islands.every(({ length }) => length === 0)) return none;
  const beginning = activities.slice(0, shown);
  const known = new Set(beginning.map(({ key }) => key));
  /** By key: which stretch an activity beyond the beginning is in; 0 for that of the beginning. */
  const stretches = new Map<string, number>();
  const beyond: Activity[] = [];
  for (const [place, island] of islands.entries()) {
    const stretch = island.some(({ key }) => known.has(key)) ? 0 : place + 1;
    for (const activity of island) {
      if (known.has(activity.key) || stretches.has(activity.key)) continue;
      stretches.set(activity.key, stretch);
      beyond.push(activity);
    }
  }
  if (beyond.length === 0) return none;
  const all = [...beginning, ...beyond].sort(compare);
  const stretchAt = (place: number) => stretches.get(all[place]?.key ?? '') ?? 0;
  const afterGap = all.filter((_, place) => place > 0 && stretchAt(place) !== stretchAt(place - 1));
  return { activities: all, shown: all.length, afterGap: new Set(afterGap.map(({ key }) => key)) };
}
