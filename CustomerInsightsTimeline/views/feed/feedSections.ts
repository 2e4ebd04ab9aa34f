import { CalendarSearch, Keyboard, UnfoldVertical } from 'lucide';
import type { Grouping } from '../../domain/feed/span';
import type { Strings } from '../../strings/Strings';
import type { TextKey } from '../../strings/textKeys';
import type { MenuSection } from '../MoreMenu';

export interface FeedActions {
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onNextSilence: () => void;
  readonly onGoToDate: () => void;
  readonly onShowKeys: () => void;
}

const GROUPINGS: readonly (readonly [Grouping, TextKey])[] = [
  ['automatic', 'GroupBy_Automatic'],
  ['day', 'GroupBy_Day'],
  ['week', 'GroupBy_Week'],
  ['month', 'GroupBy_Month'],
];

/** What the More menu offers for the feed. */
export function feedSections(actions: FeedActions, strings: Strings): readonly MenuSection[] {
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
          icon: UnfoldVertical,
          onClick: actions.onNextSilence,
        },
        {
          key: 'goToDate',
          text: strings.text('Menu_GoToDate'),
          icon: CalendarSearch,
          onClick: actions.onGoToDate,
        },
        {
          key: 'keys',
          text: strings.text('Menu_Keys'),
          icon: Keyboard,
          onClick: actions.onShowKeys,
        },
      ],
    },
  ];
}
