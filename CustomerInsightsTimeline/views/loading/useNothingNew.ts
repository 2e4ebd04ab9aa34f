import { useEffect, useRef, useState } from 'react';
import type { HistoryState } from '../../domain/history/HistoryState';

/** Whether the last refresh was carried out and found nothing new, which nothing else would tell. */
export function useNothingNew({ refresh, fresh, asOf }: HistoryState): boolean {
  const [nothingNew, setNothingNew] = useState(false);
  const before = useRef({ kind: refresh.kind, asOf });
  useEffect(() => {
    const { kind, asOf: earlier } = before.current;
    before.current = { kind: refresh.kind, asOf };
    if (refresh.kind !== 'resting') setNothingNew(false);
    else if (kind !== 'resting') setNothingNew(fresh === 0 && asOf !== earlier);
  }, [refresh.kind, fresh, asOf]);
  return nothingNew;
}
