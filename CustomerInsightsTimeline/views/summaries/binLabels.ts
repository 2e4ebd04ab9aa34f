import type { CalendarUnit } from '../../domain/time/calendarUnit';
import type { Edge } from '../../domain/overview/periodEdges';
import { binsOf } from '../../domain/overview/periodEdges';
import type { Period } from '../../domain/time/period';
import type { Strings } from '../../strings/Strings';
import type { Formats } from '../formats';

/** A day as precisely as bins of a unit tell it: "March 2025" for months. */
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

/** "March 2025", or "January 2025 to March 2025" where a bin has more than one name. */
export function binLabel(
  { fromDay, toDay }: Period,
  unit: CalendarUnit,
  strings: Strings,
  formats: Formats,
): string {
  const from = dayIn(fromDay, unit, formats);
  const to = dayIn(toDay, unit, formats);
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
