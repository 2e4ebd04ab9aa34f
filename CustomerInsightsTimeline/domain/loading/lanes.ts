import type { Task } from './exclusiveTask';
import type { Outcome } from './Failure';
import { isPassing } from './Failure';
import type { Read } from './retry';

/** What arrived, and for what it was asked. */
export interface Arrival<Key, Value> {
  readonly key: Key;
  readonly outcome: Outcome<Value>;
}

/** Reads several things side by side, and hands them over as they arrive. */
export interface Lanes<Key, Value> {
  readonly isUnderWay: (key: Key) => boolean;
  /**
   * Starts to read what is next for as long as a lane is free, and waits for the first to arrive; null
   * where nothing is to be read. What another task was reading is forgotten.
   */
  readonly arrival: (
    task: Task,
    next: (underWay: number) => Key | undefined,
    readerOf: (key: Key) => Read<Value>,
  ) => Promise<Arrival<Key, Value> | null>;
  /** Forgets what is under way. */
  readonly clear: () => void;
}

/**
 * A busy server gets half as many reads at once, and what it has turned away is read later. The last
 * one left waits, and tries again, as any other read does.
 */
export function createLanes<Key, Value>(most: number): Lanes<Key, Value> {
  let atOnce = most;
  let underWay = new Map<Key, Promise<Arrival<Key, Value> | null>>();
  let owner: Task | null = null;

  function start(task: Task, key: Key, read: Read<Value>) {
    const mine = underWay;
    const attempt: Read<Value | null> = async (signal) => {
      const outcome = await read(signal);
      if (outcome.ok || !isPassing(outcome.failure) || mine.size === 1) return outcome;
      mine.delete(key);
      atOnce = Math.max(1, Math.floor(atOnce / 2));
      return { ok: true, value: null };
    };
    const answer = task.withRetries(attempt).then((outcome) => {
      if (!outcome.ok) return { key, outcome };
      const { value } = outcome;
      return value === null ? null : { key, outcome: { ...outcome, value } };
    });
    mine.set(key, answer);
  }

  return {
    isUnderWay: (key) => underWay.has(key),
    arrival: async (task, next, readerOf) => {
      if (owner !== task) underWay = new Map();
      owner = task;
      for (;;) {
        while (underWay.size < atOnce) {
          const key = next(underWay.size);
          if (key === undefined) break;
          start(task, key, readerOf(key));
        }
        if (underWay.size === 0) return null;
        const first = await Promise.race(underWay.values());
        if (!first) continue;
        underWay.delete(first.key);
        return first;
      }
    },
    clear: () => {
      underWay = new Map();
    },
  };
}
