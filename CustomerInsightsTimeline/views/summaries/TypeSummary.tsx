import * as React from '../react';
import type { KnownTypes } from '../../domain/filter/knownTypes';
import type { TypeSummary as Sums } from '../../domain/summaries/typeSummary';
import { typeSummaryOf } from '../../domain/summaries/typeSummary';
import type { ActivityTotals } from '../../domain/summaries/activityTotals';
import type { Period } from '../../domain/time/calendar';
import type { TextKey } from '../../strings/textKeys';
import { knownTypeLabel } from '../activity/TypeIcon';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import { TypeSummaryEntry } from './TypeSummaryEntry';
import type { LoadedActivities } from './useLoadedActivities';
import { useCounted } from './useLoadedActivities';

interface TypeSummaryProps {
  readonly typeSummary: Sums;
  /** As in ActivityCounts. */
  readonly ofMonths?: ReadonlySet<number> | undefined;
  readonly types: KnownTypes;
  /** The period that is counted; null for all time. */
  readonly period: Period | null;
  readonly narrow: boolean;
  /** Whether the timeline is narrowed to a type, by its key. */
  readonly isChosen: (typeKey: string) => boolean;
  readonly onFilterType: (typeKey: string) => void;
}

const STEP = 100;

/** One row for each type: how many, since when, until when, and whether they become more. */
export function TypeSummary(props: TypeSummaryProps): React.ReactElement {
  const { typeSummary, period, narrow } = props;
  const environment = useTimeline();
  const { strings, formats } = environment;
  const { shown, more } = useInSteps(typeSummary.rows.length, STEP);
  const columns: readonly TextKey[] = [
    'TypeSummary_Type',
    'TypeSummary_Count',
    typeSummary.knowsFirst ? 'TypeSummary_First' : 'TypeSummary_FirstLoaded',
    typeSummary.knowsLast ? 'TypeSummary_Last' : 'TypeSummary_LastLoaded',
    'TypeSummary_Change',
  ];
  const note = strings.count(
    typeSummary.countsAll ? 'TypeSummary_CountsAll' : 'TypeSummary_CountsLoaded',
    typeSummary.total,
  );
  return (
    <div className="cit-types-scroller">
      <table className="cit-types">
        <caption>
          <strong>{strings.text('TypeSummary_Title')}</strong>{' '}
          <span>
            {period && Number.isFinite(period.toDay - period.fromDay) && (
              <>
                {strings.text(
                  'Period_FromTo',
                  formats.shortDay(period.fromDay),
                  formats.shortDay(period.toDay),
                )}
                {'. '}
              </>
            )}
            {note}
            {!typeSummary.knowsChange && ` ${strings.text('TypeSummary_WhyNotKnown')}`}
          </span>
        </caption>
        <thead>
          <tr>
            {(narrow ? columns.slice(0, 2) : columns).map((key) => (
              <th key={key} scope="col">
                {strings.text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {typeSummary.rows.slice(0, shown).map((row) => (
            <TypeSummaryEntry
              key={row.typeKey}
              row={row}
              final={typeSummary.countsAll}
              ofMonths={props.ofMonths}
              label={knownTypeLabel(row.typeKey, props.types, environment)}
              hasPeriod={period !== null}
              narrow={narrow}
              chosen={props.isChosen(row.typeKey)}
              onFilterType={props.onFilterType}
            />
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}

interface TypeSummaryPartProps {
  readonly activities: LoadedActivities;
  /** Null where only what is loaded is known. */
  readonly totals: ActivityTotals | null;
  readonly types: KnownTypes;
  /** The user's day, counted from 1 January 1970. */
  readonly today: number;
  /** The period that is counted; null for all time. */
  readonly period: Period | null;
  readonly narrow: boolean;
  readonly isChosen: (typeKey: string) => boolean;
  readonly onFilterType: (typeKey: string) => void;
}

/** The summary by type; summed up again only when more is known or the period changes. */
export function TypeSummaryPart(props: TypeSummaryPartProps): React.ReactElement | null {
  const { activities, totals, today, period, ...view } = props;
  const { loaded } = activities;
  // A period may begin within a month, and the totals know no less.
  const { counts, counted, complete } = useCounted(activities, loaded, period ? null : totals);
  const { compare } = useTimeline().catalog;
  const typeSummary = React.useMemo(
    () =>
      typeSummaryOf({
        counts,
        compareTypes: compare,
        loaded,
        counted,
        complete,
        today,
        period,
      }),
    [counts, compare, loaded, counted, complete, today, period],
  );
  return typeSummary.rows.length === 0 ? null : (
    <TypeSummary {...view} typeSummary={typeSummary} period={period} ofMonths={counts.ofMonths} />
  );
}
