import type { KnownTypes } from '../../domain/filter/knownTypes';
import type { ActivityTotals } from '../../domain/summaries/activityTotals';
import type { TypeSummary as Sums, TypeSummaryRow } from '../../domain/summaries/typeSummary';
import { COMPARED_DAYS, typeSummaryOf } from '../../domain/summaries/typeSummary';
import type { Period } from '../../domain/time/calendar';
import type { TextKey } from '../../strings/textKeys';
import { knownTypeLabel, TypeIcon } from '../activity/TypeIcon';
import * as React from '../react';
import { Name } from '../search/Marked';
import type { TimelineEnvironment } from '../TimelineContext';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import { countedDay } from './OverviewScale';
import type { LoadedActivities } from './useLoadedActivities';
import { useCounted } from './useLoadedActivities';

interface TypeSummaryBarsProps {
  /** Oldest first. */
  readonly bars: readonly number[];
  readonly colour: string | undefined;
}

/** In CSS pixels, of the highest of the small bars. */
const BAR_HEIGHT = 16;

/** The shape of a type over time, for the eyes only: the overview has the numbers. */
function TypeSummaryBars({ bars, colour }: TypeSummaryBarsProps): React.ReactElement {
  const most = Math.max(1, ...bars);
  return (
    <span aria-hidden className="cit-types-bars" style={{ color: colour }}>
      {bars.map((bar, index) => (
        <span
          key={index}
          style={{ height: bar === 0 ? 1 : Math.max(2, Math.round((bar / most) * BAR_HEIGHT)) }}
        />
      ))}
    </span>
  );
}

/**
 * A change in words: "6 more than in the 90 days before". Null where it is not known; `hasPeriod` where a
 * chosen period is compared, and not the last days.
 */
function changeText(
  change: number | null,
  hasPeriod: boolean,
  { strings }: TimelineEnvironment,
): string {
  if (change === null) return strings.text('TypeSummary_NotKnown');
  const before = hasPeriod
    ? strings.text('TypeSummary_PeriodBefore')
    : strings.text('TypeSummary_DaysBefore', COMPARED_DAYS);
  if (change === 0) return strings.text('TypeSummary_Same', before);
  const key = change > 0 ? 'TypeSummary_More' : 'TypeSummary_Fewer';
  return strings.count(key, Math.abs(change), before);
}

interface TypeSummaryEntryProps {
  readonly row: TypeSummaryRow;
  /** As in ActivityCounts. */
  readonly ofMonths: ReadonlySet<number> | undefined;
  /** Whether all there are is counted. */
  readonly final: boolean;
  /** The word for the type. */
  readonly label: string;
  readonly hasPeriod: boolean;
  readonly narrow: boolean;
  readonly chosen: boolean;
  readonly onFilterType: (typeKey: string) => void;
}

/** The sums of one type, and the button that narrows the timeline to it. */
function TypeSummaryEntry(props: TypeSummaryEntryProps): React.ReactElement {
  const { row, ofMonths, narrow, chosen } = props;
  const environment = useTimeline();
  const { strings, formats, hues } = environment;
  const { icon, hue } = environment.catalog.appearanceOf(row.typeKey);
  const dayText = (day: number | null) =>
    day === null ? strings.text('Value_Nothing') : countedDay(day, ofMonths, formats);
  const change = <span>{changeText(row.change, props.hasPeriod, environment)}</span>;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          aria-pressed={chosen}
          className="cit-ring cit-types-type"
          onClick={() => {
            props.onFilterType(row.typeKey);
          }}
        >
          <span style={{ color: hues[hue] }}>
            <TypeIcon name={icon} />
          </span>
          <Name text={props.label} />
        </button>
        {narrow && (
          <div>
            {row.firstDay !== null && row.lastDay !== null && (
              <div>
                {strings.text('Period_FromTo', dayText(row.firstDay), dayText(row.lastDay))}
              </div>
            )}
            {row.change !== null && change}
          </div>
        )}
      </th>
      <td>
        <span className="cit-types-count">
          <span className="cit-types-number">{strings.soFar(row.count, props.final)}</span>
          <TypeSummaryBars bars={row.bars} colour={hues[hue]} />
        </span>
      </td>
      {!narrow && (
        <>
          <td className="cit-types-day">{dayText(row.firstDay)}</td>
          <td className="cit-types-day">{dayText(row.lastDay)}</td>
          <td>{change}</td>
        </>
      )}
    </tr>
  );
}

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
