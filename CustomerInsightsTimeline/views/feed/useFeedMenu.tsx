import { CalendarClock, ChevronsDownUp, ChevronsUpDown, Keyboard } from 'lucide';
import * as React from '../react';
import type { SortOrder } from '../../domain/activity/activityOrder';
import type { Grouping } from '../../domain/time/calendar';
import type { NumberedStrings } from '../../strings/Strings';
import type { TextKey } from '../../strings/textKeys';
import type { MenuSection } from '../MoreMenu';
import { useTimeline } from '../TimelineContext';
import type { VisibleHistory } from '../useVisibleHistory';
import { GoToDatePanel, useGoToDate } from './GoToDatePanel';
import { KeyboardShortcuts } from './KeyboardShortcuts';
import type { Expansion } from './useExpansion';
import type { Islands } from './useIslands';
import type { FeedHandle } from './useFeedOpening';

interface FeedActions {
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onNextSilence: () => void;
  readonly onGoToDate: () => void;
  /** Whether there is what the keys lead to: activities, and the search in them. */
  readonly hasKeys: boolean;
  readonly onShowKeys: () => void;
}

const GROUPINGS: readonly (readonly [Grouping, TextKey])[] = [
  ['automatic', 'GroupBy_Automatic'],
  ['day', 'GroupBy_Day'],
  ['week', 'GroupBy_Week'],
  ['month', 'GroupBy_Month'],
];

/** What the More menu offers for the feed. */
function feedSections(actions: FeedActions, strings: NumberedStrings): readonly MenuSection[] {
  return [
    {
      key: 'grouping',
      title: strings.text('GroupBy_Name'),
      oneOf: true,
      entries: GROUPINGS.map(([grouping, text]) => ({
        key: grouping,
        text: strings.text(text),
        checked: grouping === actions.grouping,
        onClick: () => {
          actions.onGroup(grouping);
        },
      })),
    },
    {
      key: 'places',
      entries: [
        {
          key: 'nextSilence',
          text: strings.text('Menu_NextSilence'),
          icon: ChevronsUpDown,
          onClick: actions.onNextSilence,
        },
        {
          key: 'goToDate',
          text: strings.text('Menu_GoToDate'),
          icon: CalendarClock,
          onClick: actions.onGoToDate,
        },
        ...(actions.hasKeys
          ? [
              {
                key: 'keys',
                text: strings.text('Menu_Keys'),
                icon: Keyboard,
                onClick: actions.onShowKeys,
              },
            ]
          : []),
      ],
    },
  ];
}

/** Opens or closes all activities at once. */
export function expansionMenu(expansion: Expansion, strings: NumberedStrings): MenuSection {
  return {
    key: 'expansion',
    entries: [
      {
        key: 'expandAll',
        text: strings.text('Expand_All'),
        icon: ChevronsUpDown,
        onClick: expansion.expandAll,
      },
      {
        key: 'collapseAll',
        text: strings.text('Collapse_All'),
        icon: ChevronsDownUp,
        onClick: expansion.collapseAll,
      },
    ],
  };
}

/** The order that the reader wants to read in. */
export function sortMenu(
  order: SortOrder,
  onSort: (order: SortOrder) => void,
  strings: NumberedStrings,
): MenuSection {
  const entry = (choice: SortOrder, text: string) => ({
    key: choice,
    text,
    checked: choice === order,
    onClick: () => {
      onSort(choice);
    },
  });
  return {
    key: 'sort',
    title: strings.text('SortOrder_Name'),
    oneOf: true,
    entries: [
      entry('newestFirst', strings.text('SortOrder_NewestFirst')),
      entry('oldestFirst', strings.text('SortOrder_OldestFirst')),
    ],
  };
}

interface FeedMenuOptions {
  readonly id: string;
  readonly islands: Islands;
  readonly visible: VisibleHistory;
  readonly order: SortOrder;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly feed: React.RefObject<FeedHandle>;
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
  const { id, islands, visible, order, grouping, onGroup, feed, toMenu } = options;
  const { strings } = useTimeline();
  const [open, setOpen] = React.useState<'keys' | 'goToDate' | null>(null);
  /** What had the focus when a key opened a panel. */
  const cameFrom = React.useRef<Element | null>(null);
  const onFound = React.useCallback(
    (activityKey: string) => {
      setOpen(null);
      feed.current?.reveal(activityKey);
    },
    [feed],
  );
  const hasKeys = visible.loaded > 0;
  const goToDate = useGoToDate({ islands, visible, order, onFound });

  function show(panel: 'keys' | 'goToDate', from: Element | null) {
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

  return {
    sections: feedSections(
      {
        grouping,
        onGroup,
        onNextSilence: () => feed.current?.revealNextSilence(),
        onGoToDate: () => {
          show('goToDate', null);
        },
        hasKeys,
        onShowKeys: () => {
          show('keys', null);
        },
      },
      strings,
    ),
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
