import type { Activity } from '../activity/Activity';
import { createCycleGuard } from '../loading/cycleGuard';

/** Tells pages that repeat for a good reason from pages that go round in a circle. */
export interface Repetitions {
  /** How many known activities the near end is still to meet. */
  readonly awaited: number;
  /** What one end of the order has read, the other meets again at last: known, yet no circle. */
  readonly await: (keys: Iterable<string>) => void;
  /** Takes note of a page. Answers whether it brought the reading on. */
  readonly meet: (activities: readonly Activity[]) => boolean;
  /** Counts pages on end that brought nothing on. True when so many are a circle. */
  readonly isCircle: (progress: boolean) => boolean;
}

export function createRepetitions(): Repetitions {
  const awaited = new Set<string>();
  const guard = createCycleGuard();
  return {
    get awaited() {
      return awaited.size;
    },
    await: (keys) => {
      for (const key of keys) awaited.add(key);
    },
    meet: (activities) => activities.filter(({ key }) => awaited.delete(key)).length > 0,
    isCircle: guard.isCircle,
  };
}
