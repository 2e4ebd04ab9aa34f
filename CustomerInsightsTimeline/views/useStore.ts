import { useEffect, useLayoutEffect, useReducer, useRef, useState } from './react';
import type { Store } from '../domain/loading/store';
import type { Clock } from '../domain/time/Clock';

/** The current value of something that loads, rendered again whenever it changes; null without one. */
export function useStore<T>(store: Store<T>): T;
export function useStore<T>(store: Store<T> | null): T | null;
export function useStore<T>(store: Store<T> | null): T | null {
  return usePicked(store, itself);
}

/** Renders again what asks for it. */
export function useRender(): () => void {
  const [, render] = useReducer((count: number) => count + 1, 0);
  return render;
}

/**
 * What is picked of that value, rendered again only where another thing is picked. What changes after
 * the render and before the first effect, when nobody listens yet, is seen by that effect.
 */
export function usePicked<T, P>(store: Store<T> | null, pick: (value: T | null) => P): P {
  const render = useRender();
  const picked = pick(store === null ? null : store.get());
  const rendered = useRef({ pick, picked });
  useLayoutEffect(() => {
    rendered.current = { pick, picked };
  });
  useLayoutEffect(() => {
    if (!store) return undefined;
    const look = () => {
      const before = rendered.current;
      if (!Object.is(before.pick(store.get()), before.picked)) render();
    };
    look();
    return store.subscribe(look);
  }, [store, render]);
  return picked;
}

/** What was rendered last, for what must not start again with each of them. */
export function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}

function itself<T>(value: T): T {
  return value;
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
