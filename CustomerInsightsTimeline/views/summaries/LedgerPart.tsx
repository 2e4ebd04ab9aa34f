import * as React from 'react';
import type { KnownTypes } from '../../domain/filter/knownTypes';
import { ledgerOf } from '../../domain/ledger/ledger';
import type { Period } from '../../domain/time/period';
import { useTimeline } from '../TimelineContext';
import { Ledger } from './Ledger';
import type { LoadedActivities } from './useLoadedActivities';

export interface LedgerPartProps {
  readonly activities: LoadedActivities;
  readonly types: KnownTypes;
  /** The user's day, counted from 1 January 1970. */
  readonly today: number;
  /** The period that is counted; null for all time. */
  readonly period: Period | null;
  readonly narrow: boolean;
  readonly isChosen: (typeKey: string) => boolean;
  readonly onFilterType: (typeKey: string) => void;
}

/** The ledger of what is loaded; summed up anew only when there is more, or another period. */
export function LedgerPart(props: LedgerPartProps): React.ReactElement | null {
  const { activities, today, period, ...view } = props;
  const { tally, loaded, complete } = activities;
  const { compare } = useTimeline().catalog;
  const ledger = React.useMemo(
    () => ledgerOf({ tally, compareTypes: compare, loaded, complete, today, period }),
    [tally, compare, loaded, complete, today, period],
  );
  return ledger.rows.length === 0 ? null : <Ledger {...view} ledger={ledger} period={period} />;
}
