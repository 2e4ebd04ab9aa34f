import { IconButton } from '@fluentui/react';
import { RefreshCw } from 'lucide';
import * as React from 'react';
import { useTimeline } from '../TimelineContext';
import { Icon } from '../Icon';
import { stylesOf } from '../stylesOf';

export interface RefreshButtonProps {
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
