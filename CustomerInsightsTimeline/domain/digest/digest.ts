import type { Activity } from '../activity/Activity';
import { comparisonFor } from '../activity/activityOrder';
import { semanticType } from '../activity/activityType';
import type { ListPrefix } from '../filter/filteredList';
import { createPrefixReader } from '../filter/filteredList';
import { createSlicedQueue } from '../loading/slices';
import type { Store } from '../loading/store';
import { createStore } from '../loading/store';
import { semanticDataOf } from '../semantic/decodeSemanticData';
import { ratingIn } from '../semantic/ratingScale';
import type { ThreadIndex } from '../threads/threadIndex';
import { createThreadIndex } from '../threads/threadIndex';
import type { ReadStep } from '../threads/threadStep';
import type { Clock } from '../time/Clock';

/** The parts of the digest by the names that makers use, in the order in which they are shown. */
export const DIGEST_PARTS = ['New', 'Open', 'Rating', 'LastOrder', 'Churn', 'Upcoming'] as const;

export type DigestPart = (typeof DIGEST_PARTS)[number];

/** What stands out of the loaded activities. */
export interface DigestState {
  readonly threads: ThreadIndex;
  /** Say of themselves that they are open; a later step may have overtaken them. */
  readonly open: readonly Activity[];
  readonly lastOrder: Activity | null;
  readonly lastRated: Activity | null;
  /** Lay ahead when they were read. */
  readonly ahead: readonly Activity[];
  /** The time of the newest that does not lie ahead. */
  readonly newest: number;
  /** Those that are newer than what the reader saw on their last visit. */
  readonly fresh: readonly Activity[];
}

/** Reads what is loaded, a slice at a time, so that the page never stands still. */
interface Digest extends Store<DigestState> {
  /** Takes in what the parts have more than before; all of it again where one is another list. */
  readonly take: (parts: readonly ListPrefix[]) => void;
  readonly dispose: () => void;
}

/** So many are read at once: the first page is there when it is shown. */
const AT_ONCE = 250;

const newestFirst = comparisonFor('newestFirst');

/** `seen` is the time of the newest activity that the reader knows; NaN where they know none. */
export function createDigest(clock: Clock, readStep: ReadStep, seen = NaN): Digest {
  const nothing = () => ({
    threads: createThreadIndex(readStep),
    open: [] as Activity[],
    lastOrder: null as Activity | null,
    lastRated: null as Activity | null,
    ahead: [] as Activity[],
    newest: -Infinity,
    fresh: [] as Activity[],
  });
  let read = nothing();
  const state = createStore<DigestState>(read);
  const reader = createPrefixReader();
  let known = new Set<string>();
  const queue = createSlicedQueue(clock, look, () => {
    // It grows in place: another object says so.
    state.set({ ...read });
  });

  function look(activity: Activity) {
    if (known.has(activity.key)) return;
    known.add(activity.key);
    read.threads.add(activity);
    if (readStep(activity).mark === 'open') read.open.push(activity);
    if (activity.time === null) return;
    if (activity.time.ms > clock.now()) {
      read.ahead.push(activity);
      return;
    }
    read.newest = Math.max(read.newest, activity.time.ms);
    if (activity.time.ms > seen) read.fresh.push(activity);
    if (semanticType(activity.type) === 'SalesOrder') {
      if (isNewer(activity, read.lastOrder)) read.lastOrder = activity;
    } else if (isNewer(activity, read.lastRated) && isRated(activity)) read.lastRated = activity;
  }

  return {
    ...state.readOnly,
    take: (parts) => {
      const { startsAgain, activities } = reader.read(parts);
      if (startsAgain) {
        known = new Set();
        queue.clear();
        read = nothing();
        state.set(read);
      }
      queue.add(activities, AT_ONCE);
    },
    dispose: () => {
      queue.clear();
      state.close();
    },
  };
}

function isNewer(activity: Activity, than: Activity | null): boolean {
  return than === null || newestFirst(activity, than) < 0;
}

function isRated(activity: Activity): boolean {
  const { semanticData } = activity;
  return (
    semanticData !== null &&
    /rating|stars/i.test(semanticData) &&
    ratingIn(semanticDataOf(activity).fields) !== null
  );
}
