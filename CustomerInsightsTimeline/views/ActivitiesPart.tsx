import * as React from './react';
import type { Activity } from '../domain/activity/Activity';
import type { SortOrder } from '../domain/activity/activityOrder';
import type { ServerSearch } from '../domain/search/serverSearch';
import type { Grouping } from '../domain/time/calendar';
import type { TypeWords } from './activity/TypeIcon';
import { activityName } from './activity/TypeIcon';
import { useAnnounce } from './Announcer';
import { Feed } from './feed/Feed';
import { FeedEnd } from './feed/FeedEnd';
import { useNeverFold } from './feed/useArrangement';
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
import { useTimeline } from './TimelineContext';
import type { VisibleHistory } from './useVisibleHistory';

export interface ActivitiesPartProps {
  readonly id: string;
  readonly headingId: string;
  readonly visible: VisibleHistory;
  readonly islands: Islands;
  /** Null where the source can't search what is not loaded. */
  readonly serverSearch: ServerSearch | null;
  readonly order: SortOrder;
  readonly grouping: Grouping;
  readonly foldRuns: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly height: number | null;
  readonly expansion: Expansion;
  readonly onSelect: (activity: Activity) => void;
  readonly leaveBefore: () => void;
  /** The ActivityId of the activity to open on; null for none. */
  readonly focusActivityId: string | null;
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
  const found = useServerFindings(props.serverSearch, {
    text: findings.state.query.trim(),
    order: props.order,
    serverFilter: props.visible.serverFilter,
    complete: state.complete,
  });
  const neverFold = useNeverFold(findings.state);
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

  const placeholder = shown === 0 && (
    <FeedPlaceholder
      visible={props.visible}
      order={props.order}
      onClearFilters={props.onClearFilters}
      leaveBefore={props.leaveBefore}
    />
  );
  const atRest = phase.kind === 'resting' || phase.kind === 'failed';
  if (placeholder && atRest && props.visible.loaded === 0) return placeholder;
  return (
    <>
      <div className="cit-activities-said">
        <HistoryStatus
          visible={afterGap.size > 0 ? visible : { ...visible, state: { ...state, ...listed } }}
          order={props.order}
          now={props.now}
          onNewShown={(first) => props.feed.current?.reveal(first.key)}
        >
          {focused && focusActivityId !== null && (
            <SeekNote focused={focused} activityId={focusActivityId} />
          )}
        </HistoryStatus>
        {props.visible.loaded > 0 && findings.state.query !== '' && (
          <SearchResult
            state={findings.state}
            older={older}
            onOlder={() => {
              older.start(history);
            }}
            order={props.order}
            complete={state.complete}
            filtered={props.visible.filtered}
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
            ref={feed}
            id={props.id}
            activities={activities}
            shown={shown}
            afterGap={afterGap}
            onFillBefore={fillBefore}
            complete={state.complete}
            certain={state.certain}
            gapless={!props.visible.filtered && state.undated === 0 && state.unreadable === 0}
            busy={phase.kind === 'reading'}
            order={props.order}
            grouping={props.grouping}
            foldRuns={props.foldRuns}
            neverFold={neverFold}
            headingId={props.headingId}
            now={props.now}
            height={props.height}
            expansion={expansion}
            selectedKey={selectedKey}
            onSelect={select}
            onFind={offerSearch}
            lastVisit={props.visit?.left}
            onPlace={(place) => props.visit?.note({ place })}
            leaveBefore={props.leaveBefore}
            leaveAfter={() => {
              const target = end.current?.querySelector('button') ?? end.current;
              target?.focus();
            }}
          >
            <FeedEnd
              history={tail === history ? state : tail.get()}
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
  const activity = activities.find((each) => each.key === key);
  return activity ? activityName(activity, words) : null;
}
