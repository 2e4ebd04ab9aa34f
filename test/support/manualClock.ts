import { READ_LIMIT_MS } from '../../CustomerInsightsTimeline/domain/loading/retry';
import { STEP_MS } from '../../CustomerInsightsTimeline/domain/history/loadTarget';
import type { Clock } from '../../CustomerInsightsTimeline/domain/time/Clock';

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** The lengths of all pauses asked for so far, cancelled ones included. A read's limit is none, nor is a step of a load. */
  readonly pauses: readonly number[];
  /** How many callbacks are still to come. */
  readonly pending: () => number;
  /** Lets so much time pass, and what was due happen. */
  readonly advance: (ms: number) => void;
}

export function createManualClock({ chance = 0 }: { chance?: number } = {}): ManualClock {
  let now = 0;
  const pauses: number[] = [];
  const due = new Map<() => void, number>();
  const clock: ManualClock = {
    pauses,
    pending: () => due.size,
    now: () => now,
    chance: () => chance,
    after: (ms, callback) => {
      const once = () => callback();
      if (ms !== READ_LIMIT_MS && ms > STEP_MS) pauses.push(ms);
      due.set(once, now + ms);
      return () => due.delete(once);
    },
    whenIdle: (callback) => clock.after(0, () => callback(Infinity)),
    advance: (ms) => {
      now += ms;
      for (const [callback, at] of [...due]) {
        if (at <= now && due.delete(callback)) callback();
      }
    },
  };
  return clock;
}
