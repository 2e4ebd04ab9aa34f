import { useMemo, useRef } from 'react';
import type { Activity } from '../../domain/activity/Activity';
import type { SearchState } from '../../domain/search/search';

/**
 * Keeps matches out of runs, where nobody would see them. It changes only when a search has come to
 * its end: each change arranges the whole feed anew.
 */
export function useKeepApart({
  matches,
  searched,
  of,
}: SearchState): (activity: Activity) => boolean {
  const final = useRef(matches);
  if (searched === of) final.current = matches;
  const kept = final.current;
  return useMemo(() => {
    if (kept.length === 0) return nothing;
    const keys = new Set(kept);
    return ({ key }) => keys.has(key);
  }, [kept]);
}

function nothing(): boolean {
  return false;
}
