import * as React from 'react';
import type { SortOrder } from '../../domain/activity/activityOrder';
import type { Grouping } from '../../domain/feed/span';
import type { FeedHandle } from './FeedHandle';
import { feedSections } from './feedSections';
import { GoToDatePanel } from './GoToDatePanel';
import { KeyboardShortcuts } from './KeyboardShortcuts';
import type { MenuSection } from '../MoreMenu';
import { useTimeline } from '../TimelineContext';
import { useGoToDate } from './useGoToDate';
import type { VisibleHistory } from '../useVisibleHistory';

export interface FeedMenuOptions {
  readonly id: string;
  readonly visible: VisibleHistory;
  readonly order: SortOrder;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly feed: React.RefObject<FeedHandle>;
  /** Puts the focus on what opens the menu. */
  readonly toMenu: () => void;
}

export interface FeedMenu {
  readonly sections: readonly MenuSection[];
  /** What was opened from the menu; null for nothing. */
  readonly panel: React.ReactElement | null;
  readonly showKeys: () => void;
}

/** What the More menu offers for the feed, and the panels that it opens. */
export function useFeedMenu(options: FeedMenuOptions): FeedMenu {
  const { id, visible, order, grouping, onGroup, feed, toMenu } = options;
  const { strings } = useTimeline();
  const [open, setOpen] = React.useState<'keys' | 'goToDate' | null>(null);
  const onFound = React.useCallback(
    (activityKey: string) => {
      setOpen(null);
      feed.current?.reveal(activityKey);
    },
    [feed],
  );
  const goToDate = useGoToDate({ history: visible.current, state: visible.state, order, onFound });

  function showKeys() {
    setOpen('keys');
  }
  /** The button goes with the panel; the focus must not. */
  function close() {
    toMenu();
    setOpen(null);
  }

  return {
    sections: feedSections(
      {
        grouping,
        onGroup,
        onNextSilence: () => feed.current?.revealNextSilence(),
        onGoToDate: () => {
          setOpen('goToDate');
        },
        onShowKeys: showKeys,
      },
      strings,
    ),
    panel:
      open === 'keys' ? (
        <KeyboardShortcuts id={id} onClose={close} />
      ) : open === 'goToDate' ? (
        <GoToDatePanel id={id} order={order} goToDate={goToDate} onClose={close} />
      ) : null,
    showKeys,
  };
}
