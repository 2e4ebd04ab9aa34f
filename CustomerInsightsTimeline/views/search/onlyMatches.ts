import { narrowed, NO_GAP } from '../../domain/feed/islands';
import type { HistoryState } from '../../domain/history/HistoryState';
import type { Search, SearchState } from '../../domain/search/search';
import { usePicked } from '../useStore';

/** What is searched for where the list holds the matches alone; else ''. */
export function useOnlyMatches(search: Search): string {
  return usePicked(search, textOfOnly);
}

function textOfOnly(search: SearchState | null): string {
  return search?.onlyMatches ? search.query : '';
}

/** A history as it is on screen, where the list may hold the matches alone. */
export function seenOf(history: HistoryState, search: Search): HistoryState {
  const { onlyMatches, matches } = search.get();
  if (!onlyMatches) return history;
  const found = new Set(matches);
  return { ...history, ...narrowed({ ...history, afterGap: NO_GAP }, ({ key }) => found.has(key)) };
}
