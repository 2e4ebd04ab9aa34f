import * as React from '../react';
import type { SortOrder } from '../../domain/activity/activityOrder';
import {
  daysOf,
  EVER,
  isAllTypes,
  isEver,
  toggleType,
  wantsType,
} from '../../domain/filter/ActivityFilter';
import type { MenuEntry, MenuSection } from '../MoreMenu';
import { useTimeline } from '../TimelineContext';
import type { ViewControl } from '../useTimelineView';
import type { VisibleHistory } from '../useVisibleHistory';
import { OverviewPart } from './OverviewPart';
import { TypeSummaryPart } from './TypeSummary';
import { useLoadedActivities } from './useLoadedActivities';

export interface SummaryPanelsOptions {
  readonly id: string;
  readonly visible: VisibleHistory;
  readonly view: ViewControl;
  readonly order: SortOrder;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly narrow: boolean;
  readonly showOverview: boolean;
  readonly showTypeSummary: boolean;
}

export interface SummaryPanels {
  /** Null where it is not wanted. */
  readonly overview: React.ReactElement | null;
  readonly typeSummary: React.ReactElement | null;
  /** The entries of the menu that show and hide them. */
  readonly section: MenuSection;
}

/**
 * What sums the timeline up: over time, shown where there is room, and by type, on request. Both
 * count all that there is, as far as it is known, and filter by what is chosen in them. Over time the types that are
 * filtered away do not count: what is loaded of the others reaches further back.
 */
export function useSummaryPanels(options: SummaryPanelsOptions): SummaryPanels {
  const { id, visible, order, narrow } = options;
  const { whole } = visible;
  const { filter } = options.view.view;
  const { setFilter } = options.view;
  const { formats } = useTimeline();
  const [wantsOverview, setWantsOverview] = React.useState<boolean | null>(null);
  const [wantsTypeSummary, setWantsTypeSummary] = React.useState(false);
  const today = formats.dayAt(options.now);
  const { fromDay, toDay } = daysOf(filter.period, today);
  const ever = isEver(filter.period);
  const period = React.useMemo(() => (ever ? null : { fromDay, toDay }), [ever, fromDay, toDay]);
  const activities = useLoadedActivities(
    whole,
    visible.narrowed
      ? {
          history: visible.current.get(),
          days: { fromDay, toDay },
          ofAllTypes: isAllTypes(filter.types),
        }
      : null,
    order,
  );
  const summed = { activities, totals: visible.totals, today, period };
  const overviewShown = wantsOverview ?? !narrow;

  const overviewEntry: MenuEntry = {
    text: 'Overview_Title',
    checked: overviewShown,
    onClick: () => {
      setWantsOverview(!overviewShown);
    },
  };
  const typeSummaryEntry: MenuEntry = {
    text: 'TypeSummary_Title',
    checked: wantsTypeSummary,
    onClick: () => {
      setWantsTypeSummary(!wantsTypeSummary);
    },
  };
  return {
    overview:
      options.showOverview && overviewShown ? (
        <OverviewPart
          {...summed}
          id={id}
          choice={filter.types}
          awaited={whole.phase.kind === 'reading' || whole.phase.kind === 'waiting'}
          oldestKnownDay={visible.oldestKnownDay}
          onPeriod={(chosen) => {
            setFilter({ ...filter, period: chosen ?? EVER });
          }}
        />
      ) : null,
    typeSummary:
      options.showTypeSummary && wantsTypeSummary ? (
        <TypeSummaryPart
          {...summed}
          types={visible.types}
          narrow={narrow}
          isChosen={(key) => !isAllTypes(filter.types) && wantsType(filter.types, key)}
          onFilterType={(key) => {
            const type = visible.types.get(key)?.type ?? key;
            setFilter({ ...filter, types: toggleType(filter.types, type) });
          }}
        />
      ) : null,
    section: {
      entries: [
        ...(options.showOverview ? [overviewEntry] : []),
        ...(options.showTypeSummary ? [typeSummaryEntry] : []),
      ],
    },
  };
}
