import { css } from '@fluentui/react';
import * as React from '../react';
import { useEffect, useRef, useState } from '../react';
import type { SortOrder } from '../../domain/activity/activityOrder';
import type { HistoryState } from '../../domain/history/HistoryState';
import { reachedBy } from '../../domain/history/timeExtent';
import { useIsNarrow } from '../elementWidth';
import { TextButton } from '../TextButton';
import type { Formats } from '../formats';
import type { TimelineEnvironment } from '../TimelineContext';
import { useTimeline } from '../TimelineContext';
import { useSamePlace } from '../useSamePlace';
import { LoadingProgress } from './LoadingLine';

interface CompletenessProps {
  /** With the visible activities as those that are shown. */
  readonly history: HistoryState;
  readonly order: SortOrder;
  /** How many activities are loaded, visible or not; null where nothing is filtered. */
  readonly loaded: number | null;
  /** How many activities there are in all, where that is known and nothing is filtered; else null. */
  readonly total: number | null;
  /** Whether there is little room. */
  readonly narrow: boolean;
}

/** Says in words how much of the history is on screen, and whether there is more. */
function completenessText(
  props: CompletenessProps,
  { strings, formats }: Pick<TimelineEnvironment, 'strings' | 'formats'>,
): string {
  const { phase, target, shown, undated, complete, certain, atLeast } = props.history;
  // The same length before and after the total comes, or the list would jump by a line.
  const brief = props.narrow && !complete && props.loaded === null;
  // Without a filter it is how many are on screen; with one, how many have passed it so far.
  const shownInWords =
    props.total === null
      ? strings.soFar(shown, complete || (props.loaded === null && !brief))
      : strings.text('Count_Of', shown, props.total);
  // "1 of 2 activities": the word is that of all.
  const counted = props.total ?? shown;
  // What changes with every page would be read aloud with every page.
  if (phase.kind === 'reading' && target === 'all') return strings.text('Loading_All');
  if (phase.kind === 'reading' && shown === 0) return strings.text('Loading_Activities');
  if (shown === 0) return strings.text(complete ? 'Loaded_None_All' : 'Loaded_None_More');
  if (!certain) {
    // A total in steps of 500 may be less than what is loaded already.
    return atLeast !== null && atLeast > shown
      ? strings.plural('Loaded_Unordered_Of', shown, shownInWords, atLeast)
      : strings.plural('Loaded_Unordered', shown, shownInWords);
  }
  const lastDated = reachedBy(props.history.activities, shown - undated);
  if (!lastDated) return strings.plural('Loaded_Undated_All', counted, shownInWords);
  const day = formats.date(lastDated);
  const key = props.order === 'newestFirst' ? 'Loaded_BackTo' : 'Loaded_UpTo';
  // "20+" and "20 of 301" say that more exist.
  return brief
    ? strings.text(key, shownInWords, day)
    : strings.plural(`${key}_${complete ? 'All' : 'More'}`, counted, shownInWords, day);
}

/** The time of day, and from the next day on the date as well. */
function asOfText(asOf: number, now: number, formats: Formats): string {
  return formats.dayAt(asOf) === formats.dayAt(now) ? formats.clock(asOf) : formats.dateTime(asOf);
}

/** Whether the last reload was carried out and found nothing new, which nothing else shows. */
function useNothingNew({ reload, newCount, asOf }: HistoryState): boolean {
  const [nothingNew, setNothingNew] = useState(false);
  const before = useRef({ kind: reload.kind, asOf });
  useEffect(() => {
    const { kind, asOf: earlier } = before.current;
    before.current = { kind: reload.kind, asOf };
    if (reload.kind !== 'resting') setNothingNew(false);
    else if (kind !== 'resting') setNothingNew(newCount === 0 && asOf !== earlier);
  }, [reload.kind, newCount, asOf]);
  return nothingNew;
}

interface CompletenessLineProps extends Omit<CompletenessProps, 'narrow'> {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly onLoadAll: () => void;
  readonly onStop: () => void;
  readonly onShowNew: () => void;
}

/**
 * What is on screen, as of when, what is new, and the way to everything. The spoken text changes
 * once for each request.
 */
export function CompletenessLine(props: CompletenessLineProps): React.ReactElement {
  const { history, loaded, total, onLoadAll, onStop } = props;
  const environment = useTimeline();
  const { strings, formats } = environment;
  const line = React.useRef<HTMLDivElement>(null);
  const narrow = useIsNarrow(line);
  const nothingNew = useNothingNew(history);
  const { phase, shown, read, newCount, asOf } = history;
  const reading = phase.kind === 'reading';
  const long = reading && (history.target === 'all' || (shown === 0 && read > 0));
  const refreshing = history.reload.kind === 'reading';

  const acting = useSamePlace(line, reading);

  return (
    <div ref={line} tabIndex={-1} className="cit-completeness">
      <div role="status">
        {completenessText({ ...props, narrow }, environment)}
        {loaded !== null && !long && ` · ${strings.count('Filtered_OfLoaded', loaded)}`}
        {history.capped && <div>{strings.count('Loaded_Capped', shown)}</div>}
        {newCount > 0 && (
          <>
            {' '}
            <TextButton onClick={acting(props.onShowNew)}>
              {strings.count('Fresh_Show', newCount)}
            </TextButton>
          </>
        )}
        {nothingNew && <span className="cit-hidden"> {strings.text('Refresh_Nothing')}</span>}
      </div>
      {refreshing ? (
        <span>{strings.text('Refreshing')}</span>
      ) : (
        asOf !== null &&
        !long && (
          <span className={css(narrow && 'cit-summary-whole-or-gone')}>
            {strings.text('Loaded_AsOf', asOfText(asOf, props.now, formats))}
          </span>
        )
      )}
      {long && <LoadingProgress progress={history.progress} read={read} total={total} />}
      <span>
        {!reading && !refreshing && !history.complete && (
          <TextButton onClick={acting(onLoadAll)}>
            {history.capped || total === null
              ? strings.text(history.capped ? 'Load_On' : 'Load_All')
              : strings.text('Load_AllOf', total)}
          </TextButton>
        )}
        {(reading || refreshing) && (
          <TextButton onClick={acting(onStop)}>{strings.text('Cancel')}</TextButton>
        )}
      </span>
    </div>
  );
}
