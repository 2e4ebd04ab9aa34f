import type { Activity } from '../activity/Activity';

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

/** Empty and repeated pages are lawful, but so many on end are a circle. */
export const PAGES_WITHOUT_NEWS = 100;

export function createRepetitions(): Repetitions {
  const awaited = new Set<string>();
  let withoutNews = 0;
  return {
    get awaited() {
      return awaited.size;
    },
    await: (keys) => {
      for (const key of keys) awaited.add(key);
    },
    meet: (activities) => activities.filter(({ key }) => awaited.delete(key)).length > 0,
    isCircle: (progress) => {
      withoutNews = progress ? 0 : withoutNews + 1;
      if (withoutNews <= PAGES_WITHOUT_NEWS) return false;
      withoutNews = 0;
      return true;
    },
  };
}
