import type { Clock } from '../time/Clock';
import type { Failure } from './Failure';
import type { Outcome } from './Outcome';
import type { Read, ReadKind, Waiting } from './patientRead';
import { readPatiently, unexpected } from './patientRead';
import type { Turns } from './turns';

/** One piece of reading, from its start until it is done or stopped. */
export interface Run {
  /** Aborted when the run is stopped: what arrives from then on is nobody's. */
  readonly signal: AbortSignal;
  /** Reads, and waits for a busy server. */
  readonly patiently: <T>(read: Read<T>) => Promise<Outcome<T>>;
}

/** What a run does. Its answer is called at the very end, when the next run may start. */
export type Work = (run: Run) => Promise<() => void>;

export interface RunEvents {
  /** Called when a wait begins, and with null when it ends. */
  readonly onWaiting: (waiting: Waiting | null) => void;
  /** Called in place of the answer where the work throws. The next run may start then, too. */
  readonly onThrow: (failure: Failure) => void;
}

export interface RunsOptions extends ReadKind {
  readonly clock: Clock;
  /** A run waits for its turn, and keeps it until what it has asked for is there. */
  readonly turns?: Turns | undefined;
}

/** Lets one run be under way at a time. */
export interface Runs {
  readonly underWay: () => boolean;
  /** Does nothing while a run is under way. */
  readonly start: (work: Work, events: RunEvents) => void;
  /** Ends the run at once, whatever it waits for. */
  readonly stop: () => void;
  /** Gives up waiting for a busy server; the run then meets the failure. */
  readonly stopWaiting: () => void;
}

export function createRuns({ clock, turns, ...kind }: RunsOptions): Runs {
  let current: { readonly stopped: AbortController; readonly patience: AbortController } | null =
    null;

  async function carryOut(work: Work, { onWaiting, onThrow }: RunEvents) {
    const stopped = new AbortController();
    const patience = new AbortController();
    current = { stopped, patience };
    const run: Run = {
      signal: stopped.signal,
      patiently: (read) =>
        readPatiently(read, {
          clock,
          ...kind,
          signal: patience.signal,
          stopped: stopped.signal,
          onWaiting: (waiting) => {
            if (!stopped.signal.aborted) onWaiting(waiting);
          },
        }),
    };
    const endTurn = turns ? await turns.take() : null;
    const finish = stopped.signal.aborted ? null : await result(work, run, onThrow);
    endTurn?.();
    if (finish === null || stopped.signal.aborted) return;
    current = null;
    finish();
  }

  /** A throw must not leave everything that waits for this run waiting for ever. */
  async function result(work: Work, run: Run, onThrow: RunEvents['onThrow']) {
    try {
      return await work(run);
    } catch (error) {
      const failure = unexpected(error, kind.table);
      return () => {
        onThrow(failure);
      };
    }
  }

  return {
    underWay: () => current !== null,
    start: (work, events) => {
      if (!current) void carryOut(work, events);
    },
    stop: () => {
      const run = current;
      current = null;
      run?.stopped.abort();
      run?.patience.abort();
    },
    stopWaiting: () => {
      current?.patience.abort();
    },
  };
}
