import * as React from './react';
import type { Activity } from '../domain/activity/Activity';
import type { SortOrder } from '../domain/activity/activityOrder';
import type { CustomerTimeline } from '../domain/CustomerTimeline';
import { narrowed } from '../domain/feed/islands';
import type { TypeWords } from './activity/TypeIcon';
import { activityName } from './activity/TypeIcon';
import { useAnnounce } from './Announcer';
import { Feed } from './feed/Feed';
import { FeedEnd } from './feed/FeedEnd';
import { useFound } from './feed/useArrangement';
import type { Islands } from './feed/useIslands';
import type { Expansion } from './feed/useExpansion';
import type { FeedHandle } from './feed/useFeedOpening';
import { SeekNote, useFocusedActivity } from './feed/useFocusedActivity';
import { FeedPlaceholder } from './loading/FeedPlaceholder';
import { HistoryStatus } from './loading/HistoryStatus';
import { SearchNeedle } from './search/Marked';
import { SearchResult } from './search/SearchResult';
import type { ActivitySearch } from './search/useActivitySearch';
import { useFindings, useMatchVisits, useServerFindings } from './search/useActivitySearch';
import type { CurrentVisit } from './useVisit';
import { useReturn } from './useVisit';
import type { TimelineProps } from './TimelineProps';
import { useTimeline } from './TimelineContext';
import type { VisibleHistory } from './useVisibleHistory';

export interface ActivitiesPartProps extends Pick<
  TimelineProps,
  'clock' | 'grouping' | 'foldRuns' | 'height' | 'onSelect' | 'focusActivityId' | 'setup'
> {
  readonly id: string;
  readonly timeline: CustomerTimeline;
  readonly visible: VisibleHistory;
  readonly islands: Islands;
  readonly order: SortOrder;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly expansion: Expansion;
  readonly leaveBefore: () => void;
  readonly visit: CurrentVisit | null;
  readonly feed: React.RefObject<FeedHandle>;
  readonly search: ActivitySearch;
  readonly searchInput: React.RefObject<HTMLInputElement>;
  /** What stands between the completeness line and the feed; null for nothing. */
  readonly typeSummary: React.ReactElement | null;
  readonly onClearFilters: () => void;
}

/** The customer's activities in whatever state they are: loading, busy, failed, none, or there. */
export function ActivitiesPart(props: ActivitiesPartProps): React.ReactElement {
  const { visible } = props;
  const { current: history, state } = visible;
  const [selectedKey, setSelectedKey] = React.useState<string | null>(null);
  const end = React.useRef<HTMLDivElement>(null);
  const { onSelect } = props;
  const select = React.useCallback(
    (activity: Activity) => {
      setSelectedKey(activity.key);
      onSelect(activity);
    },
    [onSelect],
  );
  const { phase } = state;
  const { listed, tail, fillBefore } = props.islands;
  const { activities, shown, afterGap } = listed;
  const { search, older } = props.search;
  const findings = useFindings(search, activities, shown);
  const found = useServerFindings(props.timeline.serverSearch, {
    text: findings.state.query.trim(),
    order: props.order,
    serverFilter: visible.serverFilter,
    complete: state.complete,
  });
  const { isFound, alone } = useFound(findings.state);
  const inFeed = React.useMemo(
    () => (alone ? narrowed(listed, isFound) : listed),
    [alone, listed, isFound],
  );
  const { expansion, feed } = props;
  useMatchVisits({ activities, findings, expansion, feed, onVisit: setSelectedKey });
  const { focusActivityId } = props;
  const focused = useFocusedActivity({
    history: visible.everything,
    islands: props.islands,
    order: props.order,
    visible: activities,
    feedShown: shown > 0,
    activityId: focusActivityId,
    expansion,
    feed,
    onFound: setSelectedKey,
    clearFilters: props.onClearFilters,
  });

  useReturn({ visit: focusActivityId === null ? props.visit : null, activities, shown, feed });
  const announce = useAnnounce();
  const environment = useTimeline();
  const { strings } = environment;

  /** From there the same keys open the browser's own search. */
  function offerSearch() {
    const input = props.searchInput.current;
    if (!input) return false;
    input.focus();
    announce(strings.text('Search_Offer'));
    return true;
  }

  const filtered = visible.filtered || alone;
  const placeholder = inFeed.shown === 0 && (
    <FeedPlaceholder {...props} visible={{ ...visible, filtered }} />
  );
  const atRest = phase.kind === 'resting' || phase.kind === 'failed';
  if (placeholder && atRest && visible.loaded === 0) return placeholder;
  return (
    <>
      <div className="cit-activities-said">
        <HistoryStatus
          {...props}
          visible={afterGap.size > 0 ? visible : { ...visible, state: { ...state, ...listed } }}
          onNewShown={(first) => feed.current?.reveal(first.key)}
        >
          {focused && focusActivityId !== null && (
            <SeekNote focused={focused} activityId={focusActivityId} />
          )}
        </HistoryStatus>
        {visible.loaded > 0 && findings.state.query !== '' && (
          <SearchResult
            state={findings.state}
            older={older}
            onOnly={search.showOnly}
            onOlder={() => {
              older.start(history);
            }}
            order={props.order}
            complete={state.complete}
            filtered={visible.filtered}
            found={found}
            currentTitle={nameOf(activities, findings.state.current, environment)}
          />
        )}
      </div>
      {props.typeSummary}
      {placeholder || (
        <SearchNeedle.Provider value={findings.needle}>
          <Feed
            key={props.order}
            {...props}
            ref={feed}
            {...inFeed}
            onFillBefore={fillBefore}
            complete={state.complete}
            certain={state.certain}
            gapless={!filtered && state.undated === 0 && state.unreadable === 0}
            busy={phase.kind === 'reading'}
            neverFold={isFound}
            selectedKey={selectedKey}
            onSelect={select}
            onFind={offerSearch}
            lastVisit={props.visit?.left}
            onPlace={(place) => props.visit?.note({ place })}
            leaveAfter={() => {
              const target = end.current?.querySelector('button') ?? end.current;
              target?.focus();
            }}
          >
            <FeedEnd
              history={tail === history ? state : tail.get()}
              more={
                tail === history && visible.total !== null
                  ? Math.min(props.setup.pageSize, visible.total - state.shown)
                  : null
              }
              onMore={tail.showMore}
              onFirstNew={(key) => feed.current?.goTo(key)}
              end={end}
            />
          </Feed>
        </SearchNeedle.Provider>
      )}
    </>
  );
}

function nameOf(
  activities: readonly Activity[],
  key: string | null,
  words: TypeWords,
): string | null {
  const activity = key === null ? null : activities.find((each) => each.key === key);
  return activity ? activityName(activity, words) : null;
}
