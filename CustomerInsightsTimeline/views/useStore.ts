import { useEffect, useState } from './react';
import { useSyncExternalStore } from 'use-sync-external-store/shim';
import type { Store } from '../domain/loading/store';
import type { Clock } from '../domain/time/Clock';

/** The current value of something that loads, rendered again whenever it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
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
