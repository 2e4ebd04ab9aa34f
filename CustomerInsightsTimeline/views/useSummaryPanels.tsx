import * as React from 'react';
import type { SortOrder } from '../domain/activity/activityOrder';
import { isEver } from '../domain/filter/periodChoice';
import type { HistoryState } from '../domain/history/HistoryState';
import { dayOf } from '../domain/time/days';
import type { Period } from '../domain/time/period';
import { LedgerPart } from './LedgerPart';
import type { MenuSection } from './MoreMenu';
import { OverviewPart } from './OverviewPart';
import { useTimeline } from './TimelineContext';
import type { HistoryOfDays } from './useLoadedActivities';
import { useLoadedActivities } from './useLoadedActivities';

export interface SummaryPanelsOptions {
  readonly id: string;
  readonly whole: HistoryState;
  /** What a server was asked for beside everything; null where that is nothing. */
  readonly narrower: HistoryOfDays | null;
  readonly order: SortOrder;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly narrow: boolean;
  readonly showOverview: boolean;
  readonly showLedger: boolean;
  /** The days that the timeline is narrowed to. */
  readonly period: Period;
  readonly onPeriod: (period: Period | null) => void;
  readonly isChosen: (typeKey: string) => boolean;
  readonly onFilterType: (typeKey: string) => void;
}

export interface SummaryPanels {
  /** Null where it is not wanted. */
  readonly overview: React.ReactElement | null;
  readonly ledger: React.ReactElement | null;
  /** The entries of the menu that show and hide them. */
  readonly section: MenuSection;
}

/** What sums the timeline up: over time, shown where there is room, and by type, on request. */
export function useSummaryPanels(options: SummaryPanelsOptions): SummaryPanels {
  const { id, whole, order, now, narrow, period, onPeriod } = options;
  const { strings, formats } = useTimeline();
  const [wantsOverview, setWantsOverview] = React.useState<boolean | null>(null);
  const [wantsLedger, setWantsLedger] = React.useState(false);
  const activities = useLoadedActivities(whole, options.narrower, order);
  const dayAt = (ms: number) => dayOf({ ms, dateOnly: false }, formats.offsetAt);
  const today = dayAt(now);
  const overviewShown = wantsOverview ?? !narrow;
  // Oldest first, the far end of what is known is the newest.
  const oldestKnownDay =
    order === 'oldestFirst' || whole.horizon === null ? null : dayAt(whole.horizon);
  const chosen = isEver(period) ? null : period;

  const overviewEntry = {
    key: 'overview',
    text: strings.text('Overview_Title'),
    checked: overviewShown,
    onClick: () => {
      setWantsOverview(!overviewShown);
    },
  };
  const ledgerEntry = {
    key: 'ledger',
    text: strings.text('Ledger_Title'),
    checked: wantsLedger,
    onClick: () => {
      setWantsLedger(!wantsLedger);
    },
  };
  return {
    overview:
      options.showOverview && overviewShown ? (
        <OverviewPart
          id={id}
          activities={activities}
          today={today}
          oldestKnownDay={oldestKnownDay}
          period={chosen}
          onPeriod={onPeriod}
        />
      ) : null,
    ledger:
      options.showLedger && wantsLedger ? (
        <LedgerPart
          activities={activities}
          today={today}
          period={chosen}
          narrow={narrow}
          isChosen={options.isChosen}
          onFilterType={options.onFilterType}
        />
      ) : null,
    section: {
      key: 'summaries',
      entries: [
        ...(options.showOverview ? [overviewEntry] : []),
        ...(options.showLedger ? [ledgerEntry] : []),
      ],
    },
  };
}
