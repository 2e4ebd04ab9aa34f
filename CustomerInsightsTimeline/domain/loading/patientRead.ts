import type { Clock } from '../time/Clock';
import { isPassing } from './Failure';
import type { Outcome } from './Outcome';

/** A pause before the read is tried again. */
export interface Waiting {
  /** 1 for the first repetition. */
  readonly attempt: number;
  readonly ms: number;
}

export interface Patience {
  readonly clock: Clock;
  /** Aborting ends the pause at once; the last outcome then stands. */
  readonly signal: AbortSignal;
  /** Told when a pause begins, and with null when it ends. */
  readonly onWaiting: (waiting: Waiting | null) => void;
}

const REPETITIONS = 3;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Reads, and reads again where waiting can help: at most three times, after pauses that double and
 * are shortened by up to half at random, so that many controls do not come back at one moment.
 * The documented Retry-After does not reach a component: the Web API hands it no headers.
 */
export async function readPatiently<T>(
  read: () => Promise<Outcome<T>>,
  { clock, signal, onWaiting }: Patience,
): Promise<Outcome<T>> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await read();
    if (outcome.ok || !isPassing(outcome.failure)) return outcome;
    if (attempt > REPETITIONS || signal.aborted) return outcome;
    const ms = pauseBefore(attempt, clock.chance());
    onWaiting({ attempt, ms });
    const waited = await pause(ms, clock, signal);
    onWaiting(null);
    if (!waited) return outcome;
  }
}

function pauseBefore(attempt: number, chance: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
  return Math.round(longest * (1 - chance / 2));
}

/** True after the time, false when it was cut short. */
function pause(ms: number, clock: Clock, signal: AbortSignal): Promise<boolean> {
  // A listener may have given up on hearing of the pause.
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const cancel = clock.after(ms, () => {
      signal.removeEventListener('abort', stop);
      resolve(true);
    });
    const stop = () => {
      cancel();
      resolve(false);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
