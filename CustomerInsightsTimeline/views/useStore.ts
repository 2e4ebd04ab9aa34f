import { useEffect, useState } from './react';
import { useSyncExternalStore } from 'use-sync-external-store/shim';
import type { Store } from '../domain/loading/store';
import type { Clock } from '../domain/time/Clock';

/** The current value of something that loads, rendered again whenever it changes; null without one. */
export function useStore<T>(store: Store<T>): T;
export function useStore<T>(store: Store<T> | null): T | null;
export function useStore<T>(store: Store<T> | null): T | null {
  return usePicked(store, itself);
}

/** What is picked of that value, rendered again only where another thing is picked. */
export function usePicked<T, P>(store: Store<T> | null, pick: (value: T | null) => P): P {
  return useSyncExternalStore(store?.subscribe ?? neverChanges, () =>
    pick(store === null ? null : store.get()),
  );
}

function itself<T>(value: T): T {
  return value;
}

function neverChanges(): () => void {
  return () => undefined;
}

const MINUTE_MS = 60_000;

/** The time, updated each minute: relative times are never more precise. */
export function useNow(clock: Clock): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    let cancel = clock.after(MINUTE_MS, tick);
    function tick() {
      setNow(clock.now());
      cancel = clock.after(MINUTE_MS, tick);
    }
    return () => {
      cancel();
    };
  }, [clock]);
  return now;
}
