import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { FeedHandle } from './feed/FeedHandle';
import { useHostCommands, useHostVoice } from './HostVoice';
import type { Expansion } from './feed/useExpansion';
import type { VisibleHistory } from './useVisibleHistory';

export interface HostDialogue {
  readonly visible: VisibleHistory;
  readonly expansion: Expansion;
  readonly feed: RefObject<FeedHandle>;
  readonly refresh: () => void;
  readonly clearFilters: () => void;
  /** Where the focus goes while there is no activity. */
  readonly toHeader: () => void;
}

/** Tells the host how much there is, and does what it commands. */
export function useHostDialogue(dialogue: HostDialogue): void {
  const { visible, expansion, feed, refresh, clearFilters, toHeader } = dialogue;
  const { onCount } = useHostVoice();
  const { loaded } = visible;
  const filtered = visible.filtered ? visible.state.shown : loaded;
  useEffect(() => {
    onCount(loaded, filtered);
  }, [onCount, loaded, filtered]);
  useHostCommands({
    Refresh: refresh,
    ClearFilters: clearFilters,
    LoadAll: visible.current.loadAll,
    SetFocus: () => {
      const first = visible.state.shown > 0 ? visible.state.activities[0] : undefined;
      if (first) feed.current?.reveal(first.key);
      else toHeader();
    },
    ExpandAll: expansion.expandAll,
    CollapseAll: expansion.collapseAll,
  });
}
