import type { Clock } from '../time/Clock';
import type { CustomerTable, Outcome } from './Failure';
import type { Read, ReadKind, Waiting } from './retry';
import { outcomeOf, readWithRetries } from './retry';

/** Lets one of several tasks run at a time, in the order in which they come. */
export interface Mutex {
  /** Resolves with the function that releases the mutex. */
  readonly acquire: () => Promise<() => void>;
}

export function createMutex(): Mutex {
  let last = Promise.resolve();
  return {
    acquire: async () => {
      const before = last;
      let release: () => void = () => undefined;
      last = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      return release;
    },
  };
}

/** A piece of reading, from its start until it is done or stopped. */
export interface Task {
  /** Aborted when the task is stopped or has ended: nobody waits for its reads from then on. */
  readonly signal: AbortSignal;
  /** Reads, and waits for a busy server. The table is that of the runner, unless another is named. */
  readonly withRetries: <T>(read: Read<T>, table?: CustomerTable) => Promise<Outcome<T>>;
}

interface TaskEvents<T> {
  /** Called when a wait begins, and with null when it ends. */
  readonly onWaiting: (waiting: Waiting | null) => void;
  /** Called at the very end, when the next task may start. Work that throws has failed. */
  readonly onEnd: (outcome: Outcome<T>) => void;
}

interface TaskRunnerOptions extends ReadKind {
  readonly clock: Clock;
  /** A task holds it from its first request until its work ends, stopped or not. */
  readonly mutex?: Mutex | undefined;
}

/** Runs one task at a time. */
interface TaskRunner {
  readonly underWay: () => boolean;
  /** Does nothing while a task is under way. */
  readonly start: <T>(work: (task: Task) => Promise<Outcome<T>>, events: TaskEvents<T>) => void;
  /** Ends the task at once, whatever it waits for. */
  readonly stop: () => void;
  /** Gives up waiting for a busy server; the task then gets the failure. */
  readonly stopWaiting: () => void;
}

export function createTaskRunner({ clock, mutex, ...kind }: TaskRunnerOptions): TaskRunner {
  let current: { readonly stopped: AbortController; readonly patience: AbortController } | null =
    null;

  async function carryOut<T>(
    work: (task: Task) => Promise<Outcome<T>>,
    { onWaiting, onEnd }: TaskEvents<T>,
  ) {
    const stopped = new AbortController();
    const patience = new AbortController();
    current = { stopped, patience };
    const task: Task = {
      signal: stopped.signal,
      withRetries: (read, table = kind.table) =>
        readWithRetries(read, {
          clock,
          ...kind,
          table,
          signal: patience.signal,
          stopped: stopped.signal,
          onWaiting: (waiting) => {
            if (!stopped.signal.aborted) onWaiting(waiting);
          },
        }),
    };
    const release = mutex ? await mutex.acquire() : null;
    // Without a failure for what is thrown, all that waits for the task would wait for ever.
    const outcome = stopped.signal.aborted ? null : await outcomeOf(() => work(task), kind.table);
    release?.();
    if (outcome === null || stopped.signal.aborted) return;
    current = null;
    // What the work has not waited for must not go on without it.
    stopped.abort();
    patience.abort();
    onEnd(outcome);
  }

  return {
    underWay: () => current !== null,
    start: (work, events) => {
      if (!current) void carryOut(work, events);
    },
    stop: () => {
      const stopped = current;
      current = null;
      stopped?.stopped.abort();
      stopped?.patience.abort();
    },
    stopWaiting: () => {
      current?.patience.abort();
    },
  };
}
