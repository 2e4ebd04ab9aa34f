import { css } from '@fluentui/react';
import * as React from '../react';
import type { Overview } from '../../domain/summaries/overview';
import type { Edge } from '../../domain/summaries/overviewBins';
import { binsOf, yearStarts } from '../../domain/summaries/overviewBins';
import type { CalendarUnit, Period } from '../../domain/time/calendar';
import type { NumberedStrings } from '../../strings/Strings';
import type { Formats } from '../formats';
import type { TimelineEnvironment } from '../TimelineContext';
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
export function fromTo(from: string, to: string, strings: NumberedStrings): string {
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

/** A bar in words: "March 2024: 14". */
export function barText(
  { bins, unit }: Overview,
  place: number,
  { strings, formats }: Pick<TimelineEnvironment, 'strings' | 'formats'>,
): string {
  const bin = bins[place];
  if (!bin) return '';
  return strings.text(
    'Filter_NameValue',
    fromTo(dayIn(bin.fromDay, unit, formats), dayIn(bin.toDay, unit, formats), strings),
    strings.soFar(bin.count, bin.final),
  );
}

interface OverviewScaleProps {
  /** That of the strip whose hatching is explained. */
  readonly id: string;
  readonly overview: Overview;
  readonly period: Period | null;
  /** The bar that the pointer or the focus is at, in words; null for none. */
  readonly bar: string | null;
}

/** As many years as have room for their numbers on a phone. */
const MOST_YEARS = 8;

/** The years below the bars; what the strip begins and ends with, and between them what is pointed at or chosen. */
export function OverviewScale(props: OverviewScaleProps): React.ReactElement {
  const { id, overview, period, bar } = props;
  const { bins, unit } = overview;
  const { strings, formats } = useTimeline();
  const from = edgeLabel('from', bins, unit, period, formats);
  const to = edgeLabel('to', bins, unit, period, formats);
  const years = yearStarts(bins);
  const step = Math.ceil(years.length / MOST_YEARS);
  const hatched = bins.some(({ final }) => !final);
  return (
    <>
      {years.length > 0 && (
        <div className="cit-scale-years" aria-hidden>
          {years
            .filter((_, index) => index % step === 0)
            .map(({ day, place }) => (
              <span key={day} style={{ insetInlineStart: `${(100 * place) / bins.length}%` }}>
                {formats.year(day)}
              </span>
            ))}
        </div>
      )}
      <div className="cit-scale">
        <span>{edgeLabel('from', bins, unit, null, formats)}</span>
        {(bar ?? period) !== null && (
          <span id={`${id}-bar`} className="cit-scale-chosen">
            {bar ?? fromTo(from, to, strings)}
          </span>
        )}
        {!period && hatched && (
          <span className={css('cit-scale-legend', bar !== null && 'cit-hidden')}>
            <svg aria-hidden width={16} height={12}>
              <rect width="100%" height="100%" fill={`url(#${id}-hatch)`} />
            </svg>
            {strings.text('Overview_Hatched')}
          </span>
        )}
        <span>{edgeLabel('to', bins, unit, null, formats)}</span>
      </div>
    </>
  );
}
