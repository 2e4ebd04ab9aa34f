import * as React from '../react';
import type { RunItem } from '../../domain/feed/FeedItem';
import { runSummary } from '../../domain/feed/runs';
import type { NumberedStrings } from '../../strings/Strings';
import type { RowPlace } from '../activity/ArticleRow';
import { ArticleRow } from '../activity/ArticleRow';
import { activityName, typeLabel } from '../activity/TypeIcon';
import { Name } from '../search/Marked';
import { useTimeline } from '../TimelineContext';
import type { FeedOpening } from './useFeedOpening';

export interface RunLineProps extends RowPlace {
  readonly run: RunItem;
  /** Whether more of it may come with what is not loaded. */
  readonly mayGrow: boolean;
  readonly onOpen: FeedOpening['toggle'];
}

/** One line for many activities of a type: "Viewed product ×14", in 22 minutes, and the last one. */
export function RunLine(props: RunLineProps): React.ReactElement | null {
  const { run, mayGrow, onOpen, ...place } = props;
  const environment = useTimeline();
  const { strings } = environment;
  const summary = React.useMemo(() => runSummary(run.activities), [run.activities]);
  if (!summary) return null;
  const { latest, minutes, sharedTitle } = summary;
  const type = typeLabel(latest, environment);
  const title = strings.text(
    'Run_Title',
    sharedTitle ?? type,
    strings.soFar(run.activities.length, !mayGrow),
  );
  return (
    <ArticleRow
      {...place}
      type={latest.type}
      typeText={sharedTitle !== null && type}
      title={title}
      time={latest.time}
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
      open={run.open}
      expanderName={strings.text('Run_Open', title)}
      onToggle={() => {
        onOpen('openedRuns', run.activities);
      }}
    />
  );
}

/** From two hours on, minutes say too much. */
function within(minutes: number, strings: NumberedStrings): string {
  if (minutes < 1) return strings.text('Run_WithinMinute');
  return minutes < 120
    ? strings.count('Run_Minutes', minutes)
    : strings.count('Run_Hours', Math.round(minutes / 60));
}
