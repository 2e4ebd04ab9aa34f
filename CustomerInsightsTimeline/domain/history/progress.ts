import type { Clock } from '../time/Clock';
import { meansNever } from '../time/instant';
import { reachedBy } from './horizon';
import type { ServerWalk } from './serverWalk';

export interface Progress {
  /** 0 to 1, by the time that is covered; null where the far end of the time is not known. */
  readonly fraction: number | null;
  /** Milliseconds still to go at the pace so far; null until that can be told. */
  readonly msLeft: number | null;
}

/** Less says too little about the pace. */
const LEAST_GAIN = 0.01;

/** Measures how far a walk is, from its first activity to its horizon, and its pace on the way. */
export function createProgressMeter(clock: Clock): (walk: ServerWalk) => Progress {
  let start: { readonly at: number; readonly fraction: number } | null = null;
  return (walk) => {
    const fraction = coveredBy(walk);
    const now = clock.now();
    // What was known before is read again first, at no pace of its own.
    if (fraction !== null && (start === null || fraction === start.fraction)) {
      start = { at: now, fraction };
    }
    if (fraction === null || start === null) return { fraction, msLeft: null };
    const gain = fraction - start.fraction;
    const elapsed = now - start.at;
    const told = gain >= LEAST_GAIN && elapsed > 0;
    return { fraction, msLeft: told ? (elapsed * (1 - fraction)) / gain : null };
  };
}

function coveredBy({ settled, undated, horizon }: ServerWalk): number | null {
  const first = settled.find(({ time }) => time && !meansNever(time.ms))?.time;
  const last = reachedBy(settled, settled.length - undated);
  if (!first || !last || horizon === null || horizon === first.ms) return null;
  return Math.min(1, (last.ms - first.ms) / (horizon - first.ms));
}
