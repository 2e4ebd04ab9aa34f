import type { Activity } from '../activity/Activity';
import { comparisonFor } from '../activity/activityOrder';
import { madeOnce } from '../byKey';
import { countBefore } from '../binarySearch';
import type { ReadStep } from './threadStep';

const newestFirst = comparisonFor('newestFirst');

/**
 * The steps of things: activities that share a kind and an identifier. It only groups them; each
 * stays where it is in the timeline.
 */
export interface ThreadIndex {
  /** Takes an activity in, once. Answers whether it is newer than a step that was there before. */
  readonly add: (activity: Activity) => boolean;
  /** Newest first, and grows in place; none for an activity that is about no thing with steps. */
  readonly stepsOf: (activity: Activity) => readonly Activity[];
  /** The later step that says what became of an activity; null for one that nothing came after. */
  readonly laterOf: (activity: Activity, now: number) => Activity | null;
}

const NONE: readonly Activity[] = [];

export function createThreadIndex(readStep: ReadStep): ThreadIndex {
  const threads = new Map<string, Activity[]>();
  const known = new Set<string>();
  const stepsOf = (activity: Activity) => threads.get(readStep(activity).thread ?? '') ?? NONE;

  return {
    add: (activity) => {
      const { thread } = readStep(activity);
      if (thread === null || known.has(activity.key)) return false;
      known.add(activity.key);
      const steps = madeOnce(threads, thread, () => [activity]);
      // It has begun the thread.
      if (steps[0] === activity) return false;
      const place = countBefore(steps, (step) => newestFirst(step, activity) < 0);
      steps.splice(place, 0, activity);
      return place < steps.length - 1;
    },
    stepsOf,
    laterOf: (activity, now) => {
      // What lies ahead is planned: it says nothing of today.
      const newest = stepsOf(activity).find(
        (step) => (step.time?.ms ?? now) <= now && readStep(step).state !== null,
      );
      return newest && newestFirst(newest, activity) < 0 ? newest : null;
    },
  };
}
