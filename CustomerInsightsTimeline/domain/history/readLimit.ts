import type { ServerWalk } from './serverWalk';
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

/**
 * Most histories settle as they are read; where the order lets nothing settle before the end, it
 * is the rows read that count, so that reading is bounded in any case.
 */
export function createReadLimit(maxRecords: number): ReadLimit {
  let most = maxRecords;
  const holdsBack = ({ complete, shown, ahead, walk }: ShownPart) =>
    !complete && (shown >= most || (ahead === 0 && walk.passed > most));
  return {
    get most() {
      return most;
    },
    endsReading: ({ settled, passed }) => settled.length >= most || passed > most,
    holdsBack,
    raise: (part) => {
      if (!holdsBack(part)) return;
      const reached = part.shown >= most ? part.shown : part.walk.passed;
      most = reached + maxRecords;
    },
  };
}
