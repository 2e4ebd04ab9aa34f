import type { CustomerTimeline } from '../../domain/CustomerTimeline';
import { useHostVoice } from '../HostVoice';
import type { VisibleHistory } from '../useVisibleHistory';

/** Reads anew all that is on screen, whoever asks for it, and tells the host. */
export function useRefresh(
  timeline: CustomerTimeline,
  visible: VisibleHistory,
  showSegments: boolean,
): () => void {
  const { onRefresh } = useHostVoice();
  return () => {
    visible.everything.refresh();
    if (visible.narrowed) visible.current.refresh();
    if (showSegments) timeline.segments.refresh();
    timeline.insights?.refresh();
    onRefresh();
  };
}
