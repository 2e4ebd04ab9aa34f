import type { Clock } from '../time/Clock';
import type { Failure, Outcome } from './Failure';
import type { Read, ReadKind, Waiting } from './retry';
import { readWithRetries, unexpected } from './retry';

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
  /** Reads, and waits for a busy server. */
  readonly withRetries: <T>(read: Read<T>) => Promise<Outcome<T>>;
}

/** The work of a task. Its result is called at the very end, when the next task may start. */
type Work = (task: Task) => Promise<() => void>;

interface TaskEvents {
  /** Called when a wait begins, and with null when it ends. */
  readonly onWaiting: (waiting: Waiting | null) => void;
  /** Called in place of the result where the work throws. The next task may start then, too. */
  readonly onThrow: (failure: Failure) => void;
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
  readonly start: (work: Work, events: TaskEvents) => void;
  /** Ends the task at once, whatever it waits for. */
  readonly stop: () => void;
  /** Gives up waiting for a busy server; the task then gets the failure. */
  readonly stopWaiting: () => void;
}

export function createTaskRunner({ clock, mutex, ...kind }: TaskRunnerOptions): TaskRunner {
  let current: { readonly stopped: AbortController; readonly patience: AbortController } | null =
    null;

  async function carryOut(work: Work, { onWaiting, onThrow }: TaskEvents) {
    const stopped = new AbortController();
    const patience = new AbortController();
    current = { stopped, patience };
    const task: Task = {
      signal: stopped.signal,
      withRetries: (read) =>
        readWithRetries(read, {
          clock,
          ...kind,
          signal: patience.signal,
          stopped: stopped.signal,
          onWaiting: (waiting) => {
            if (!stopped.signal.aborted) onWaiting(waiting);
          },
        }),
    };
    const release = mutex ? await mutex.acquire() : null;
    const finish = stopped.signal.aborted ? null : await result(work, task, onThrow);
    release?.();
    if (finish === null || stopped.signal.aborted) return;
    current = null;
    // What the work has not waited for must not go on without it.
    stopped.abort();
    patience.abort();
    finish();
  }

  /** Without this, everything that waits for a task that throws would wait for ever. */
  async function result(work: Work, task: Task, onThrow: TaskEvents['onThrow']) {
    try {
      return await work(task);
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
