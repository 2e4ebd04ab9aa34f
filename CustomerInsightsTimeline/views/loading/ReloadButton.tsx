import { RefreshCw } from 'lucide';
import * as React from '../react';
import type { CustomerTimeline } from '../../domain/CustomerTimeline';
import { useHostEvents } from '../hostEvents';
import { PictureButton } from '../Icon';
import { useTimeline } from '../TimelineContext';
import type { VisibleHistory } from '../useVisibleHistory';

/** Reads all that is on screen again, and raises the event for the host. */
export function useReload(
  timeline: CustomerTimeline,
  visible: VisibleHistory,
  showSegments: boolean,
): () => void {
  const { onRefresh } = useHostEvents();
  return () => {
    visible.everything.reload();
    if (visible.narrowed) visible.current.reload();
    timeline.totals?.reload();
    timeline.serverSearch?.reload();
    if (showSegments) timeline.segments.reload();
    timeline.insights?.reload();
    onRefresh();
  };
}

interface ReloadButtonProps {
  readonly onRefresh: () => void;
}

/** Reads what is shown again. It works while one part hangs, as the other parts can still be read. */
export function ReloadButton({ onRefresh }: ReloadButtonProps): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <PictureButton picture={RefreshCw} name={strings.text('Menu_Refresh')} onClick={onRefresh} />
  );
}
