import { css } from '@fluentui/react';
import { ChevronDown } from 'lucide';
import * as React from '../react';
import { Name } from '../search/Marked';
import type { Activity } from '../../domain/activity/Activity';
import type { RunItem } from '../../domain/feed/FeedItem';
import { runSummary } from '../../domain/feed/runs';
import type { NumberedStrings } from '../../strings/Strings';
import type { RowLayout } from '../activity/articleLayout';
import { ActivityTime, SummaryLines } from '../activity/SummaryLines';
import { activityName, TypeIcon, typeLabel } from '../activity/TypeIcon';
import { Icon } from '../Icon';
import { useTimeline } from '../TimelineContext';

export interface RunLineProps {
  readonly run: RunItem;
  /** Whether more of it may come with what is not loaded. */
  readonly mayGrow: boolean;
  readonly id: string;
  readonly now: number;
  readonly layout: RowLayout;
  readonly dayAbove: boolean;
  readonly tabIndex: 0 | -1;
  /** Called with the activities of the run. */
  readonly onToggle: (activities: readonly Activity[]) => void;
}

/** One line for many activities of a type: "Viewed product ×14", in 22 minutes, and the last one. */
export function RunLine(props: RunLineProps): React.ReactElement | null {
  const { run } = props;
  const environment = useTimeline();
  const { strings, hues } = environment;
  const summary = React.useMemo(() => runSummary(run.activities), [run.activities]);
  if (!summary) return null;
  const { latest, minutes } = summary;
  const { icon, hue } = environment.catalog.appearanceOf(latest.type);
  const colour = hues[hue] ?? '';
  const type = typeLabel(latest, environment);
  const title = strings.text(
    'Run_Title',
    summary.sharedTitle ?? type,
    strings.soFar(run.activities.length, !props.mayGrow),
  );
  return (
    <div className="cit-article-row">
      <span className="cit-article-rail" style={{ borderColor: colour }} />
      <span className="cit-article-icon" style={{ color: colour }}>
        <TypeIcon name={icon} />
      </span>
      <div className="cit-article-body">
        <SummaryLines
          id={props.id}
          layout={props.layout}
          type={summary.sharedTitle === null ? null : <>{type}</>}
          title={title}
          time={
            <ActivityTime
              id={`${props.id}-time`}
              time={latest.time}
              now={props.now}
              dayAbove={props.dayAbove}
            />
          }
          facts={
            <>
              {within(minutes, strings)}
              {latest.title !== null && (
                <>
                  {' · '}
                  <Name text={strings.text('Run_Last', activityName(latest, environment))} />
                </>
              )}
            </>
          }
          dayAbove={props.dayAbove}
          whole={false}
          onClick={toggle}
        />
      </div>
      <button
        type="button"
        className="cit-ring cit-article-expander"
        tabIndex={props.tabIndex}
        aria-expanded={run.open}
        aria-label={strings.text('Run_Open', title)}
        onClick={toggle}
      >
        <Icon of={ChevronDown} className={css('cit-chevron', run.open && 'cit-chevron-turned')} />
      </button>
    </div>
  );

  function toggle() {
    props.onToggle(run.activities);
  }
}

/** From two hours on, minutes say too much. */
function within(minutes: number, strings: NumberedStrings): string {
  if (minutes < 1) return strings.text('Run_WithinMinute');
  if (minutes < 120) return strings.count('Run_Minutes', minutes);
  const hours = Math.round(minutes / 60);
  return strings.count('Run_Hours', hours);
}
