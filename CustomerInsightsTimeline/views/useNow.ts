import { useEffect, useState } from 'react';
import type { Clock } from '../domain/time/Clock';

const MINUTE_MS = 60_000;

/** The time, told anew each minute: relative times are never more precise. */
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
