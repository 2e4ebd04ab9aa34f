import type { SortOrder } from '../activity/activityOrder';
import type { ServerWalk } from './serverWalk';
import { LARGEST_PAGE } from './serverWalk';
import type { ShownPart } from './shownPart';

/** How far a history is read before the reader has to ask again. */
export interface ReadLimit {
  /** How many may be shown by now. */
  readonly most: number;
  /** Whether reading is to end although the walk has not. */
  readonly endsReading: (walk: ServerWalk) => boolean;
  /** Whether it is the limit that keeps more from being shown. */
  readonly holdsBack: (part: ShownPart) => boolean;
  /** Allows as many more, where the limit holds something back. */
  readonly raise: (part: ShownPart) => void;
}

/** Newest first, the first activities wait for the far end, which is not what the limit is about. */
const FAR_END = 2 * LARGEST_PAGE;

/**
 * The limit counts what is shown. Where the order lets nothing settle before the end, or types are
 * hidden, it counts the rows that wait for their place and the hidden ones, so that reading is
 * bounded in any case.
 */
export function createReadLimit(maxRecords: number, order: SortOrder): ReadLimit {
  const step = order === 'newestFirst' ? Math.max(maxRecords, FAR_END) : maxRecords;
  let most = maxRecords;
  let mostWaiting = step;
  let mostHidden = maxRecords;
  const waiting = ({ size, hidden, settled }: ServerWalk) => size - hidden - settled.length;
  const showsTooLittle = (walk: ServerWalk) =>
    waiting(walk) > mostWaiting || walk.hidden > mostHidden;
  const holdsBack = ({ complete, shown, ahead, walk }: ShownPart) =>
    !complete && (shown >= most || (ahead === 0 && showsTooLittle(walk)));
  return {
    get most() {
      return most;
    },
    endsReading: (walk) => walk.settled.length >= most || showsTooLittle(walk),
    holdsBack,
    raise: (part) => {
      if (!holdsBack(part)) return;
      if (part.shown >= most) most = part.shown + maxRecords;
      mostWaiting = waiting(part.walk) + step;
      mostHidden = part.walk.hidden + maxRecords;
    },
  };
}
