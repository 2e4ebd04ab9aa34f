import * as React from '../react';
import { Name } from '../search/Marked';
import type { TypeSummaryRow } from '../../domain/summaries/typeSummary';
import { COMPARED_DAYS } from '../../domain/summaries/typeSummary';
import { TypeIcon } from '../activity/TypeIcon';
import type { TimelineEnvironment } from '../TimelineContext';
import { useTimeline } from '../TimelineContext';
import { countedDay } from './OverviewScale';

interface TypeSummaryBarsProps {
  /** Oldest first. */
  readonly bars: readonly number[];
  readonly colour: string | undefined;
}

const HEIGHT = 16;

/** The shape of a type over time, for the eyes only: the overview has the numbers. */
function TypeSummaryBars({ bars, colour }: TypeSummaryBarsProps): React.ReactElement {
  const most = Math.max(1, ...bars);
  return (
    <span aria-hidden className="cit-types-bars" style={{ color: colour }}>
      {bars.map((bar, index) => (
        <span
          key={index}

          style={{ height: bar === 0 ? 1 : Math.max(2, Math.round((bar / most) * HEIGHT)) }}
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
export function TypeSummaryEntry(props: TypeSummaryEntryProps): React.ReactElement {
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
