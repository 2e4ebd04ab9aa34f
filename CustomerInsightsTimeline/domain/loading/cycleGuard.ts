import type { CustomerTable, Failed } from './Failure';
import { failed } from './Failure';

/** Empty and repeated pages are lawful, but so many in a row are a circle. */
const PAGES_WITHOUT_NEWS = 19;

/** Ends the reading of a source whose pages go on without bringing anything new. */
export interface CycleGuard {
  /** Counts a page. True where so many in a row held nothing new; the count then begins again. */
  readonly isCircle: (hasNews: boolean) => boolean;
}

export function createCycleGuard(): CycleGuard {
  let withoutNews = 0;
  return {
    isCircle: (hasNews) => {
      withoutNews = hasNews ? 0 : withoutNews + 1;
      if (withoutNews < PAGES_WITHOUT_NEWS) return false;
      withoutNews = 0;
      return true;
    },
  };
}

/** Knows pages that repeat rows for a good reason from pages that go round in a circle. */
export interface RepeatGuard extends CycleGuard {
  /** How many known rows are still expected to come again. */
  readonly awaited: number;
  /** Expects these rows again: another reader of the same rows has read them. */
  readonly await: (keys: Iterable<string>) => void;
  /** Takes note of the rows of a page. True where expected ones are among them. */
  readonly meet: (keys: readonly string[]) => boolean;
}

export function createRepeatGuard(): RepeatGuard {
  const awaited = new Set<string>();
  return {
    ...createCycleGuard(),
    get awaited() {
      return awaited.size;
    },
    await: (keys) => {
      for (const key of keys) awaited.add(key);
    },
    meet: (keys) => keys.filter((key) => awaited.delete(key)).length > 0,
  };
}

export function noProgress(
  table: CustomerTable,
  detail = `${PAGES_WITHOUT_NEWS} pages in a row held nothing new.`,
): Failed {
  return failed('noProgress', table, detail);
}
