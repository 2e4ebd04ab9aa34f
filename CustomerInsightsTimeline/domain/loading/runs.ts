import type { Clock } from '../time/Clock';
import type { Outcome } from './Outcome';
import type { Waiting } from './patientRead';
import { readPatiently } from './patientRead';
import type { Turns } from './turns';

/** One piece of reading, from its start until it is done or stopped. */
export interface Run {
  /** Aborted when the run is stopped: what arrives from then on is nobody's. */
  readonly signal: AbortSignal;
  /** Reads, and waits for a busy server. */
  readonly patiently: <T>(read: () => Promise<Outcome<T>>) => Promise<Outcome<T>>;
}

/** What a run does. Its answer is called at the very end, when the next run may start. */
export type Work = (run: Run) => Promise<() => void>;

/** Lets one run be under way at a time. */
export interface Runs {
  readonly underWay: () => boolean;
  /** Does nothing while a run is under way. Told when a wait begins, and with null when it ends. */
  readonly start: (work: Work, onWaiting: (waiting: Waiting | null) => void) => void;
  /** Ends the run at once, whatever it waits for. */
  readonly stop: () => void;
  /** Gives up waiting for a busy server; the run then meets the failure. */
  readonly stopWaiting: () => void;
}

/** With `turns`, a run waits for its own, and keeps it until what it has asked for is there. */
export function createRuns(clock: Clock, turns?: Turns): Runs {
  let current: { readonly stopped: AbortController; readonly patience: AbortController } | null =
    null;

  async function carryOut(work: Work, onWaiting: (waiting: Waiting | null) => void) {
    const stopped = new AbortController();
    const patience = new AbortController();
    current = { stopped, patience };
    const endTurn = turns ? await turns.take() : null;
    const finish = stopped.signal.aborted
      ? null
      : await work({
          signal: stopped.signal,
          patiently: (read) =>
            readPatiently(read, {
              clock,
              signal: patience.signal,
              onWaiting: (waiting) => {
                if (!stopped.signal.aborted) onWaiting(waiting);
              },
            }),
        });
    endTurn?.();
    if (finish === null || stopped.signal.aborted) return;
    current = null;
    finish();
  }

  return {
    underWay: () => current !== null,
    start: (work, onWaiting) => {
      if (!current) void carryOut(work, onWaiting);
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
