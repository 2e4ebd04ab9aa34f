import type { Clock } from '../time/Clock';
import type { CustomerTable, Outcome } from './Failure';
import { failed, isPassing, messageOf } from './Failure';

/** A pause before the read is tried again. */
export interface Waiting {
  /** 1 for the first repetition. */
  readonly attempt: number;
  readonly ms: number;
}

/** What is read, as far as its failures need it. */
export interface ReadKind {
  /** For the failure of a read that never ends or throws. */
  readonly table: CustomerTable;
  /** How long one read may take; null where the source ends each by itself. */
  readonly limitMs?: number | null | undefined;
}

export interface RetryOptions extends ReadKind {
  readonly clock: Clock;
  /** Aborting ends the pause at once; the last outcome then stands. */
  readonly signal: AbortSignal;
  /** Aborting ends the read itself at once, and leaves no timer behind. */
  readonly stopped?: AbortSignal;
  /** Called when a pause begins, and with null when it ends. */
  readonly onWaiting: (waiting: Waiting | null) => void;
}

/** Reads once. The signal is aborted when nobody waits for the answer any more. */
export type Read<T> = (signal: AbortSignal) => Promise<Outcome<T>>;

/** A read that takes longer counts as one without an answer. */
export const READ_LIMIT_MS = 30_000;

const REPETITIONS = 3;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;

/**
 * Reads, and reads again where waiting can help: at most three times, after pauses that double and
 * are shortened by up to half at random, so that many controls do not come back at one moment.
 * The documented Retry-After does not reach a component: the Web API hands it no headers.
 */
export async function readWithRetries<T>(
  read: Read<T>,
  patience: RetryOptions,
): Promise<Outcome<T>> {
  const { clock, signal, stopped, onWaiting } = patience;
  for (let attempt = 1; ; attempt++) {
    const outcome = await readInTime(read, patience);
    if (outcome.ok || !isPassing(outcome.failure)) return outcome;
    if (attempt > REPETITIONS || signal.aborted || stopped?.aborted) return outcome;
    const ms = pauseBefore(attempt, clock.chance());
    onWaiting({ attempt, ms });
    const waited = await pause(ms, clock, signal);
    onWaiting(null);
    if (!waited) return outcome;
  }
}

/** The outcome of one read, whatever becomes of it. A later answer reaches nobody, and ends there. */
function readInTime<T>(
  read: Read<T>,
  { clock, table, limitMs = READ_LIMIT_MS, stopped }: RetryOptions,
): Promise<Outcome<T>> {
  const timedOut = failed('timedOut', table);
  if (stopped?.aborted) return Promise.resolve(timedOut);
  const awaited = new AbortController();
  return new Promise((resolve) => {
    const end = (outcome: Outcome<T>) => {
      awaited.abort();
      cancel();
      stopped?.removeEventListener('abort', giveUp);
      resolve(outcome);
    };
    const giveUp = () => {
      end(timedOut);
    };
    const cancel = limitMs === null ? () => undefined : clock.after(limitMs, giveUp);
    stopped?.addEventListener('abort', giveUp, { once: true });
    void outcomeOf(() => read(awaited.signal), table).then(end);
  });
}

/** What is read, which begins at once. What is thrown is a failure, in the words of the error. */
export async function outcomeOf<T>(
  read: () => Promise<Outcome<T>>,
  table: CustomerTable,
): Promise<Outcome<T>> {
  try {
    return await read();
  } catch (error) {
    return failed('unexpected', table, messageOf(error));
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
