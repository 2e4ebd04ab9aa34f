import * as React from '../react';
import type { TypeChoice } from '../../domain/filter/ActivityFilter';
import { wantsType } from '../../domain/filter/ActivityFilter';
import type { ActivityTotals } from '../../domain/summaries/activityTotals';
import { overviewOf } from '../../domain/summaries/overview';
import type { Period } from '../../domain/time/calendar';
import { useTimeline } from '../TimelineContext';
import { OverviewStrip } from './OverviewStrip';
import type { CountedActivities, LoadedActivities } from './useLoadedActivities';
import { useCounted } from './useLoadedActivities';

/** Fewer bars show no course of time. */
const FEWEST_MONTHS = 3;

interface OverviewPartProps {
  readonly id: string;
  readonly activities: LoadedActivities;
  /** Null where only what is loaded is known. */
  readonly totals: ActivityTotals | null;
  /** The types that count. */
  readonly choice: TypeChoice;
  /** Whether activities are to come. */
  readonly awaited: boolean;
  /** The user's day, counted from 1 January 1970. */
  readonly today: number;
  /** The day of the oldest activity known to exist; null where nothing is known. */
  readonly oldestKnownDay: number | null;
  /** The chosen period; null for none. */
  readonly period: Period | null;
  readonly onPeriod: (period: Period | null) => void;
}

/** The strip over what is loaded or counted; its place is kept while that is awaited. A single bin is none. */
export function OverviewPart(props: OverviewPartProps): React.ReactElement | null {
  const { id, activities, today, oldestKnownDay } = props;
  const { choice } = props;
  const { counts, loadedOfWanted } = activities;
  const all = useCounted(activities, loadedOfWanted, props.totals);
  const { formats, catalog } = useTimeline();
  const { firstDayOfWeek } = formats;
  const overview = React.useMemo(() => {
    const over = ({ counts, counted }: Pick<CountedActivities, 'counts' | 'counted'>) =>
      overviewOf({
        counts,
        types: counts.types.filter(({ typeKey }) => wantsType(choice, typeKey)),
        hueOf: (type) => catalog.appearanceOf(type).hue,
        counted,
        today,
        firstDayOfWeek,
        oldestKnownDay,
      });
    const ofAll = over(all);
    // The totals know months: of so few, the days of what is loaded tell more.
    return ofAll.ofMonths?.size && ofAll.bins.length < FEWEST_MONTHS
      ? over({ counts, counted: loadedOfWanted })
      : ofAll;
  }, [all, counts, loadedOfWanted, choice, catalog, today, firstDayOfWeek, oldestKnownDay]);
  if (counts.size === 0) return props.awaited ? <div className="cit-overview-place" /> : null;
  if (overview.bins.length < 2) return null;
  return (
    <OverviewStrip id={id} overview={overview} period={props.period} onPeriod={props.onPeriod} />
  );
}
