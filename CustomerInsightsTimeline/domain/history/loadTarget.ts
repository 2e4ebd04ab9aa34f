import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import type { Task } from '../loading/exclusiveTask';
import type { Failed } from '../loading/Failure';
import type { Clock } from '../time/Clock';
import type { PagedReader } from './pagedReader';
import { LARGEST_PAGE } from './pagedReader';
import type { ShownPrefix } from './shownPrefix';
import type { Progress } from './timeExtent';
import { createProgressMeter } from './timeExtent';

/** How much the reader of the timeline wants to see. */
export interface LoadTarget {
  readonly kind: 'page' | 'all';
  /** Shows the final activities that are wanted by now. True when nothing more is wanted. */
  readonly show: (prefix: ShownPrefix, most: number) => boolean;
  /** Shows what there is when no more comes. */
  readonly conclude: (prefix: ShownPrefix, most: number) => void;
  /** How far the load is; null where it is too short for a progress bar. */
  readonly measure: (reader: PagedReader) => Progress | null;
}

/** One page more, shown at once: a page that grows while it is read would be restless. */
export function onePage(pageSize: number): LoadTarget {
  return {
    kind: 'page',
    // In a source of unknown order, a page may bring nothing but rows that are put in above.
    show: ({ ahead, late, reader }) => ahead + (reader.certain ? 0 : late) >= pageSize,
    conclude: (prefix, most) => {
      prefix.extend(Math.min(pageSize, most - prefix.shown));
    },
    measure: () => null,
  };
}

/** Everything as it comes, or everything up to an activity that is looked for. */
export function allUntil(isFound: (activity: Activity) => boolean, clock: Clock): LoadTarget {
  return {
    kind: 'all',
    show: (prefix, most) => {
      const before = prefix.shown;
      prefix.extend(most - before);
      return prefix.reader.final.slice(before, prefix.shown).some(isFound);
    },
    conclude: () => undefined,
    measure: createProgressMeter(clock),
  };
}

/** How far a history is read before the reader of the timeline has to ask again. */
export interface ReadLimit {
  /** How many may be shown by now. */
  readonly most: number;
  /** Whether reading ends here although the server has more. */
  readonly endsReading: (reader: PagedReader) => boolean;
  /** Whether it is the limit that keeps more from being shown. */
  readonly holdsBack: (prefix: ShownPrefix) => boolean;
  /** Allows as many more, where the limit holds something back. */
  readonly raise: (prefix: ShownPrefix) => void;
}

/** Newest first, the first activities wait for the far end, which is outside the limit. */
const FAR_END = 2 * LARGEST_PAGE;

/**
 * The limit counts what is shown. Where nothing is final before the end, or types are hidden, it
 * counts the rows that wait for their place and the hidden ones. So reading is bounded in any case.
 */
export function createReadLimit(maxRecords: number, order: SortOrder): ReadLimit {
  const step = order === 'newestFirst' ? Math.max(maxRecords, FAR_END) : maxRecords;
  let most = maxRecords;
  let mostWaiting = step;
  let mostHidden = maxRecords;
  const waiting = ({ size, hidden, final }: PagedReader) => size - hidden - final.length;
  const showsTooLittle = (reader: PagedReader) =>
    waiting(reader) > mostWaiting || reader.hidden > mostHidden;
  const holdsBack = ({ complete, shown, ahead, reader }: ShownPrefix) =>
    !complete && (shown >= most || (ahead === 0 && showsTooLittle(reader)));
  return {
    get most() {
      return most;
    },
    endsReading: (reader) => reader.final.length >= most || showsTooLittle(reader),
    holdsBack,
    raise: (prefix) => {
      if (!holdsBack(prefix)) return;
      if (prefix.shown >= most) most = prefix.shown + maxRecords;
      mostWaiting = waiting(prefix.reader) + step;
      mostHidden = prefix.reader.hidden + maxRecords;
    },
  };
}

export interface LoadOptions {
  readonly prefix: ShownPrefix;
  readonly limit: ReadLimit;
  /** Asked before each page, as the target may be raised during the load. */
  readonly target: () => LoadTarget;
  readonly clock: Clock;
  /** Called while pages are asked for. */
  readonly onProgress: (progress: Progress | null) => void;
}

/**
 * Pages that come in so many milliseconds are shown together. Those that are read side by side come in that
 * time: none waits for the work of showing another, and nobody sees a list that grows more often.
 */
export const STEP_MS = 100;

/** The procedure of a load: reads pages until the target is shown. Answers what kept it from that. */
export async function load(
  task: Task,
  { prefix, limit, target, clock, onProgress }: LoadOptions,
): Promise<Failed | null> {
  const { reader } = prefix;
  let reports = 0;
  let cancel: (() => void) | null = null;
  const report = () => {
    cancel = null;
    reports++;
    onProgress(target().measure(reader));
  };
  task.signal.addEventListener('abort', () => cancel?.());
  while (!target().show(prefix, limit.most) && !reader.finished && !limit.endsReading(reader)) {
    if (target().kind === 'all' || reader.needsAll) reader.hurry(limit.most);
    const step = reader.readNext(task, prefix.follow);
    // The next requests are on their way while the screen is brought up to date.
    if (reports === 0) report();
    const failed = await step;
    if (task.signal.aborted) return null;
    if (failed) {
      target().conclude(prefix, limit.most);
      return failed;
    }
    cancel ??= clock.after(STEP_MS, report);
  }
  target().conclude(prefix, limit.most);
  return null;
}
