import type { Clock } from '../time/Clock';

/**
 * Takes step after step for as long as one says that there is more, a slice of idle time at once, so that
 * the page never stands still. `onSlice` hears of each slice whether it was the last. The answer ends it early.
 */
export function inSlices(
  clock: Clock,
  step: () => boolean,
  onSlice: (isLast: boolean) => void,
): () => void {
  let cancel = clock.whenIdle(slice);
  function slice(room: number) {
    const end = clock.now() + room;
    let isLast;
    do isLast = !step();
    while (!isLast && clock.now() < end);
    if (!isLast) cancel = clock.whenIdle(slice);
    onSlice(isLast);
  }
  return () => {
    cancel();
  };
}

/** What is put in is looked at one after the other, in slices. */
interface SlicedQueue<T> {
  /** The first so many are looked at before it answers, where nothing else waits. */
  readonly add: (items: readonly T[], atOnce?: number) => void;
  /** Looks at nothing that was put in. */
  readonly clear: () => void;
}

/** `onSlice` hears whether anything waits still. */
export function createSlicedQueue<T extends object>(
  clock: Clock,
  look: (item: T) => void,
  onSlice: (isLast: boolean) => void,
): SlicedQueue<T> {
  let due: readonly T[] = [];
  /** Where those begin that nobody has looked at. */
  let place = 0;
  let cancel: (() => void) | null = null;

  function step(): boolean {
    const item = due[place++];
    if (item) look(item);
    return place < due.length;
  }

  function hear(isLast: boolean): void {
    if (isLast) cancel = null;
    onSlice(isLast);
  }

  return {
    add: (items, atOnce = 0) => {
      if (items.length === 0) return;
      due = [...due.slice(place), ...items];
      place = 0;
      if (cancel) return;
      while (place < atOnce && step());
      const isWaiting = place < due.length;
      if (isWaiting) cancel = inSlices(clock, step, hear);
      if (place > 0) onSlice(!isWaiting);
    },
    clear: () => {
      cancel?.();
      cancel = null;
      due = [];
    },
  };
}
