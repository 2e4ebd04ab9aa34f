import * as React from 'react';
import { COMPARED_DAYS } from '../../domain/ledger/ledger';
import { useTimeline } from '../TimelineContext';

export interface LedgerChangeProps {
  /** Null where it is not known. */
  readonly change: number | null;
  /** Whether a chosen period is compared, and not the last days. */
  readonly hasPeriod: boolean;
}

/** A change in words: "6 more than in the 90 days before". */
export function LedgerChange({ change, hasPeriod }: LedgerChangeProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  if (change === null) return <span>{strings.text('Ledger_NotKnown')}</span>;
  const before = hasPeriod
    ? strings.text('Ledger_PeriodBefore')
    : strings.text('Ledger_DaysBefore', formats.number(COMPARED_DAYS));
  const size = Math.abs(change);
  if (change === 0) return <span>{strings.text('Ledger_Same', before)}</span>;
  const key = change > 0 ? 'Ledger_More' : 'Ledger_Fewer';
  return <span>{strings.count(key, size, formats.number(size), before)}</span>;
}
