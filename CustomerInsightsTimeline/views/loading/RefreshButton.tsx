import type { Theme } from '@fluentui/react';
import { IconButton, memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';
import { RefreshCw } from 'lucide-react';
import * as React from 'react';
import type { ActivityHistory } from '../../domain/history/activityHistory';
import { isUnderWay } from '../../domain/history/HistoryState';
import { useTimeline } from '../TimelineContext';
import { useObservable } from '../useObservable';

export interface RefreshButtonProps {
  /** While it reads already, there is nothing to ask for. */
  readonly history: ActivityHistory;
  readonly onRefresh: () => void;
}

/** Reads anew what is shown. */
export function RefreshButton({ history, onRefresh }: RefreshButtonProps): React.ReactElement {
  const { strings } = useTimeline();
  const styles = stylesFor(useTheme());
  const { phase, refresh } = useObservable(history);
  return (
    <IconButton
      title={strings.text('Menu_Refresh')}
      ariaLabel={strings.text('Menu_Refresh')}
      className={styles.button}
      disabled={isUnderWay(phase) || isUnderWay(refresh)}
      allowDisabledFocus
      onRenderIcon={() => <RefreshCw aria-hidden size={16} strokeWidth={1.75} />}
      onClick={onRefresh}
    />
  );
}

const stylesFor = memoizeFunction(({ palette }: Theme) =>
  mergeStyleSets({
    button: {
      width: 32,
      height: 32,
      color: palette.neutralPrimary,
      '&.is-disabled': { color: palette.neutralTertiary, background: 'transparent' },
    },
  }),
);
