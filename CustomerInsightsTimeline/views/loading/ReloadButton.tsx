import { IconButton } from '@fluentui/react';
import { RefreshCw } from 'lucide';
import * as React from '../react';
import type { CustomerTimeline } from '../../domain/CustomerTimeline';
import { useHostVoice } from '../hostEvents';
import { Icon } from '../Icon';
import { stylesOf } from '../theme';
import { useTimeline } from '../TimelineContext';
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

interface RefreshButtonProps {
  readonly onRefresh: () => void;
}

/** Reads anew what is shown: also while one part of it hangs, which leaves the others to be read. */
export function RefreshButton({ onRefresh }: RefreshButtonProps): React.ReactElement {
  const { strings } = useTimeline();
  const styles = useStyles();
  return (
    <IconButton
      title={strings.text('Menu_Refresh')}
      ariaLabel={strings.text('Menu_Refresh')}
      className={styles.button}
      onRenderIcon={() => <Icon of={RefreshCw} />}
      onClick={onRefresh}
    />
  );
}

const useStyles = stylesOf(({ palette }) => ({
  button: {
    width: 32,
    height: 32,
    color: palette.neutralPrimary,
  },
}));
