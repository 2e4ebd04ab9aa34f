import { dayOf } from '../../domain/time/days';
import { useTimeline } from '../TimelineContext';

/** The time of day, and from the next day on the date as well; null where there is no time. */
export function useAsOf(asOf: number | null, now: number): string | null {
  const { formats } = useTimeline();
  if (asOf === null) return null;
  const day = (ms: number) => dayOf({ ms, dateOnly: false }, formats.offsetAt);
  return day(asOf) === day(now) ? formats.clock(asOf) : formats.dateTime(asOf);
}
