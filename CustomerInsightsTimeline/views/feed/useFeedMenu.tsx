import { CalendarClock, ChevronsDownUp, ChevronsUpDown, Keyboard } from 'lucide';
import * as React from '../react';
import type { SortOrder } from '../../domain/activity/activityOrder';
import type { Search } from '../../domain/search/search';
import type { Grouping } from '../../domain/time/calendar';
import type { TextKey } from '../../strings/textKeys';
import type { MenuEntry, MenuSection } from '../MoreMenu';
import type { VisibleHistory } from '../useVisibleHistory';
import { GoToDatePanel, useGoToDate } from './GoToDatePanel';
import { KeyboardShortcuts } from './KeyboardShortcuts';
import type { Expansion } from './useExpansion';
import type { Islands } from './useIslands';
import type { FeedHandle } from './useFeedOpening';

type Names<Choice extends string> = Readonly<Record<Choice, TextKey>>;

export const ORDER_NAMES: Names<SortOrder> = {
  newestFirst: 'SortOrder_NewestFirst',
  oldestFirst: 'SortOrder_OldestFirst',
};

export const GROUP_NAMES: Names<Grouping> = {
  automatic: 'GroupBy_Automatic',
  day: 'GroupBy_Day',
  week: 'GroupBy_Week',
  month: 'GroupBy_Month',
};

function choiceSection<T extends string>(
  title: TextKey,
  names: Names<T>,
  chosen: T,
  onChoose: (choice: T) => void,
): MenuSection {
  return {
    title,
    oneOf: true,
    entries: (Object.keys(names) as T[]).map((choice) => ({
      text: names[choice],
      checked: choice === chosen,
      onClick: () => {
        onChoose(choice);
      },
    })),
  };
}

interface FeedMenuOptions {
  readonly id: string;
  readonly islands: Islands;
  readonly visible: VisibleHistory;
  readonly order: SortOrder;
  readonly onSort: (order: SortOrder) => void;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly expansion: Expansion;
  readonly feed: React.RefObject<FeedHandle>;
  /** The search, which may have left out what is gone to. */
  readonly showOnly: Search['showOnly'];
  /** Puts the focus on what opens the menu. */
  readonly toMenu: () => void;
}

interface FeedMenu {
  readonly sections: readonly MenuSection[];
  /** What was opened from the menu; null for nothing. */
  readonly panel: React.ReactElement | null;
  /** Shows the keys to a reader who asked for them by one. */
  readonly showKeys: () => void;
}

/** What the More menu offers for the feed, and the panels that it opens. */
export function useFeedMenu(options: FeedMenuOptions): FeedMenu {
  const { id, islands, visible, order, expansion, feed, showOnly, toMenu } = options;
  const [open, setOpen] = React.useState<'keys' | 'goToDate' | null>(null);
  /** What had the focus when a key opened a panel. */
  const cameFrom = React.useRef<Element | null>(null);
  const onFound = React.useCallback(
    (activityKey: string) => {
      setOpen(null);
      showOnly(false);
      feed.current?.reveal(activityKey);
    },
    [feed, showOnly],
  );
  /** Whether there is what the keys lead to: activities, and the search in them. */
  const hasKeys = visible.loaded > 0;
  const goToDate = useGoToDate({ islands, visible, order, onFound });

  function show(panel: 'keys' | 'goToDate', from: Element | null = null) {
    cameFrom.current = from;
    setOpen(panel);
  }
  /** The button goes with the panel; the focus must not. */
  function close() {
    const from = cameFrom.current;
    if (from instanceof HTMLElement && from.isConnected) from.focus();
    else toMenu();
    setOpen(null);
  }

  const places: readonly MenuEntry[] = [
    {
      text: 'Menu_NextSilence',
      icon: ChevronsUpDown,
      onClick: () => feed.current?.revealNextSilence(),
    },
    {
      text: 'Menu_GoToDate',
      icon: CalendarClock,
      onClick: () => {
        show('goToDate');
      },
    },
  ];
  const keys: MenuEntry = {
    text: 'Menu_Keys',
    icon: Keyboard,
    onClick: () => {
      show('keys');
    },
  };
  return {
    sections: [
      {
        entries: [
          { text: 'Expand_All', icon: ChevronsUpDown, onClick: expansion.expandAll },
          { text: 'Collapse_All', icon: ChevronsDownUp, onClick: expansion.collapseAll },
        ],
      },
      choiceSection('Menu_SortOrder', ORDER_NAMES, order, options.onSort),
      choiceSection('Menu_GroupBy', GROUP_NAMES, options.grouping, options.onGroup),
      { entries: hasKeys ? [...places, keys] : places },
    ],
    panel:
      open === 'keys' ? (
        <KeyboardShortcuts id={id} onClose={close} />
      ) : open === 'goToDate' ? (
        <GoToDatePanel id={id} order={order} goToDate={goToDate} onClose={close} />
      ) : null,
    showKeys: () => {
      if (open === null && hasKeys) show('keys', document.activeElement);
    },
  };
}
