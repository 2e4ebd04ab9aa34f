import * as React from '../react';
import type { Overview } from '../../domain/summaries/overview';
import type { Edge } from '../../domain/summaries/overviewBins';
import { binsOf } from '../../domain/summaries/overviewBins';
import type { CalendarUnit, Period } from '../../domain/time/calendar';
import type { Strings } from '../../strings/Strings';
import type { Formats } from '../formats';
import { useTimeline } from '../TimelineContext';

/** A day as precisely as bins of a unit show it: "March 2025" for months. */
function dayIn(day: number, unit: CalendarUnit, formats: Formats): string {
  switch (unit) {
    case 'day':
    case 'week':
      return formats.shortDay(day);
    case 'month':
    case 'quarter':
      return formats.month(day);
    case 'year':
      return formats.year(day);
  }
}

/** A day that something happened on; its month, where no more is known. */
export function countedDay(
  day: number,
  ofMonths: ReadonlySet<number> | undefined,
  formats: Formats,
): string {
  return ofMonths?.has(day) ? formats.month(day) : formats.shortDay(day);
}

/** "3 Mar 2025 to 5 Apr 2025", or one of them where both are the same. */
export function fromTo(from: string, to: string, strings: Strings): string {
  return from === to ? from : strings.text('Period_FromTo', from, to);
}

/** Where the strip, or a period on it, begins or ends; to the day where that is not where a bin does. */
export function edgeLabel(
  edge: Edge,
  bins: readonly Period[],
  unit: CalendarUnit,
  period: Period | null,
  formats: Formats,
): string {
  const place = binsOf(bins, period)[edge];
  const bin = bins[place];
  if (!bin) return '';
  const ofBin = edge === 'from' ? bin.fromDay : bin.toDay;
  const chosen = edge === 'from' ? period?.fromDay : period?.toDay;
  const day = chosen !== undefined && Number.isFinite(chosen) ? chosen : ofBin;
  return day === ofBin ? dayIn(day, unit, formats) : formats.shortDay(day);
}

interface OverviewScaleProps {
  /** That of the strip whose hatching is explained. */
  readonly id: string;
  readonly overview: Overview;
  readonly period: Period | null;
}

/** What the strip begins and ends with, the chosen period, else what the hatching means. */
export function OverviewScale({ id, overview, period }: OverviewScaleProps): React.ReactElement {
  const { bins, unit } = overview;
  const { strings, formats } = useTimeline();
  const from = edgeLabel('from', bins, unit, period, formats);
  const to = edgeLabel('to', bins, unit, period, formats);
  return (
    <div className="cit-scale">
      <span>{edgeLabel('from', bins, unit, null, formats)}</span>
      {period && (
        <span className="cit-scale-chosen">{strings.text('Period_FromTo', from, to)}</span>
      )}
      {!period && bins.some(({ final }) => !final) && (
        <span className="cit-scale-legend">
          <svg aria-hidden width={16} height={12} className="cit-scale-sample">
            <rect width="100%" height="100%" fill={`url(#${id}-hatch)`} />
          </svg>
          {strings.text('Overview_Hatched')}
        </span>
      )}
      <span>{edgeLabel('to', bins, unit, null, formats)}</span>
    </div>
  );
}
