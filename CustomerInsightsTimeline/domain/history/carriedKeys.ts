import type { Activity } from '../activity/Activity';
import { addTo } from '../byKey';

/** Gives the activities of a page of a reload what they had before; see createCarriedKeys. */
export type CarryKeys = (page: readonly Activity[]) => readonly Activity[];

/**
 * Customer Insights may delete all rows in a refresh and insert them again, under new row ids. What is
 * open, read or focused is known by keys; so where the first page has new row ids only, an activity
 * takes over the key of one that said the same before. Should a row turn out to be the true owner of
 * a key that is taken, the two change keys, so that none is lost. An activity that is as it was before
 * stays the same object: nothing that was made of it is made again, and nothing is rendered.
 */
export function createCarriedKeys(before: readonly Activity[]): CarryKeys {
  const owned = new Map(before.map((activity) => [activity.key, activity]));
  const given = new Map<string, string>();
  let isInsertedAnew: boolean | null = null;
  let index: ReadonlyMap<string, string[]> | null = null;

  function formerKey(activity: Activity): string | undefined {
    index ??= indexOf(before);
    const keys = index.get(contentOf(activity));
    let key = keys?.pop();
    while (key !== undefined && given.has(key)) key = keys?.pop();
    return key;
  }

  function keyFor(activity: Activity): string {
    const { key } = activity;
    const known = given.get(key);
    if (known !== undefined) return known;
    const former = owned.has(key) ? key : (formerKey(activity) ?? key);
    given.set(key, former);
    given.set(former, key);
    return former;
  }

  return (page) => {
    if (page.length > 0) isInsertedAnew ??= !page.some(({ key }) => owned.has(key));
    return page.map((activity) => {
      const carried = isInsertedAnew ? { ...activity, key: keyFor(activity) } : activity;
      const former = owned.get(carried.key);
      return JSON.stringify(former) === JSON.stringify(carried) ? (former ?? carried) : carried;
    });
  };
}

/** The keys by what is said, the first of them last. */
function indexOf(activities: readonly Activity[]): ReadonlyMap<string, string[]> {
  const byContent = new Map<string, string[]>();
  for (const activity of [...activities].reverse()) {
    addTo(byContent, contentOf(activity), activity.key);
  }
  return byContent;
}

/** All but the ids that Customer Insights makes up. */
function contentOf(activity: Activity): string {
  const { time, timestampMs, type, title, description, source } = activity;
  const { sourceActivityId, semanticData } = activity;
  const said = [time?.ms, timestampMs, type, title, description, source];
  return JSON.stringify([...said, sourceActivityId, semanticData]);
}
