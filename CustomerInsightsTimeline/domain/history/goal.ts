import type { Activity } from '../activity/Activity';
import type { Clock } from '../time/Clock';
import type { Progress } from './progress';
import { createProgressMeter } from './progress';
import type { ServerWalk } from './serverWalk';
import type { ShownPart } from './shownPart';

/** What somebody asked to be shown. */
export interface Goal {
  readonly kind: 'page' | 'all';
  /** Shows what of the settled activities is wanted by now. True when nothing more is wanted. */
  readonly show: (part: ShownPart, most: number) => boolean;
  /** Shows what there is when no more comes. */
  readonly conclude: (part: ShownPart, most: number) => void;
  /** How far it is; null where it is done too soon to be told. */
  readonly measure: (walk: ServerWalk) => Progress | null;
}

/** One page more, at once: a page that grows while it is read would only be restless. */
export function onePage(pageSize: number): Goal {
  return {
    kind: 'page',
    // Of a source in no known order, what was put in above may be all that a page brings.
    show: ({ ahead, late, walk }) => ahead + (walk.certain ? 0 : late) >= pageSize,
    conclude: (part, most) => {
      part.extend(Math.min(pageSize, most - part.shown));
    },
    measure: () => null,
  };
}

/** Everything as it comes, or everything up to what is looked for. */
export function allUntil(isFound: (activity: Activity) => boolean, clock: Clock): Goal {
  return {
    kind: 'all',
    show: (part, most) => {
      const before = part.shown;
      part.extend(most - before);
      return part.walk.settled.slice(before, part.shown).some(isFound);
    },
    conclude: () => undefined,
    measure: createProgressMeter(clock),
  };
}
