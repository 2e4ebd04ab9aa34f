import { UserRound } from 'lucide';
import type { SortOrder } from '../domain/activity/activityOrder';
import { NO_FILTER } from '../domain/filter/ActivityFilter';
import type { HistoryState } from '../domain/history/HistoryState';
import { isOfHost } from '../domain/loading/Failure';
import { ActivitiesPart } from './ActivitiesPart';
import { ThreadContext } from './activity/Thread';
import { DesignerView } from './designer/DesignerView';
import { DigestLine } from './digest/DigestLine';
import { useDigest, useGoTo } from './digest/useDigest';
import { useExportSection } from './export/useExportSection';
import { useExpansion } from './feed/useExpansion';
import { useFeedMenu } from './feed/useFeedMenu';
import type { FeedHandle } from './feed/useFeedOpening';
import { useIslands } from './feed/useIslands';
import { FieldFilterContext, useFieldFilter } from './filter/FieldFilterButton';
import { FilterPart } from './filter/FilterPart';
import { useFilterPills } from './filter/FilterPills';
import { useHostDialogue } from './hostEvents';
import { WithInsights } from './insights/WithInsights';
import { singleKeys } from './keys';
import { ReloadButton, useReload } from './loading/ReloadButton';
import type { MenuSection } from './MoreMenu';
import { MoreMenu } from './MoreMenu';
import * as React from './react';
import { SearchTool } from './search/SearchBox';
import { seenOf, useActivitySearch } from './search/useActivitySearch';
import { SegmentsPart } from './segments/SegmentsPart';
import { SettingNotes } from './settings/SettingNotes';
import { useSummaryPanels } from './summaries/useSummaryPanels';
import { useTimeline } from './TimelineContext';
import { TimelineHeader, TimelineHeading } from './TimelineHeader';
import type { TimelineBodyProps } from './TimelineProps';
import type { VisibleHistory } from './useVisibleHistory';
import { useVisit } from './useVisit';

interface TimelinePartsProps extends TimelineBodyProps {
  readonly order: SortOrder;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly visible: VisibleHistory;
}

/** The parts of the screen, and what they share: the feed, its search, the menu, the ways between them. */
export function TimelineParts(props: TimelinePartsProps): React.ReactElement {
  const { timeline, id, order, now, visible } = props;
  const { view, setFilter, setGroup, setSort } = props.view;
  const environment = useTimeline();
  const { strings } = environment;
  const expansion = useExpansion();
  const { knowsLater } = visible;
  const fieldFilter = useFieldFilter(view.filter, setFilter);
  const heading = props.heading ?? strings.text('Heading_Default');
  const header = React.useRef<HTMLElement>(null);
  const visit = useVisit(props.visits, props.customer);
  const search = useActivitySearch(props.clock, visit);
  const { showOnly } = search.search;
  // What was of use stays: the focus would go with it.
  const hasUsed = React.useRef(false);
  hasUsed.current ||= visible.filtered || search.search.get().query !== '';
  const hasTools = hasUsed.current || !isFew(visible.whole);
  const panels = useSummaryPanels({ ...props, showOverview: props.showOverview && hasTools });
  const pills = useFilterPills(visible, {
    filter: view.filter,
    onFilter: setFilter,
    search: search.search,
  });
  const toMenu = () => {
    header.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  const exporting = useExportSection({
    ...props,
    heading,
    toMenu,
    onScreen: () => ({
      ...seenOf(visible.state, search.search),
      filters: pills.map(({ text }) => text),
    }),
  });
  const grouping = view.group ?? props.grouping;
  const tools = React.useRef<HTMLDivElement>(null);
  const feed = React.useRef<FeedHandle>(null);
  const searchInput = React.useRef<HTMLInputElement>(null);
  const toTools = React.useCallback(() => {
    tools.current?.querySelector('button')?.focus();
  }, []);
  const toHeader = () => {
    header.current?.querySelector('button')?.focus();
  };
  const clearFilters = React.useCallback(() => {
    setFilter(NO_FILTER);
    showOnly(false);
  }, [setFilter, showOnly]);
  const digest = useDigest(visible, props.clock, visit);
  const goTo = useGoTo(visible, feed, clearFilters, showOnly);
  const { complete } = visible.whole;
  const threads = React.useMemo(
    () => ({ digest, knowsLater, complete, goTo }),
    [digest, knowsLater, complete, goTo],
  );
  const [predictionsAsked, setPredictionsAsked] = React.useState(0);
  const islands = useIslands(timeline, visible, order);
  const feedMenu = useFeedMenu({
    ...props,
    islands,
    onSort: setSort,
    grouping,
    onGroup: setGroup,
    expansion,
    feed,
    showOnly,
    toMenu,
  });
  React.useImperativeHandle(props.keys, () =>
    singleKeys({ '/': () => searchInput.current?.focus(), '?': feedMenu.showKeys }),
  );
  const reload = useReload(timeline, visible, props.showSegments);
  useHostDialogue({
    visible,
    reload,
    expansion,
    feed,
    clearFilters,
    toHeader,
  });
  const { onOtherCustomer } = props;
  const otherCustomer = onOtherCustomer && {
    entries: [{ text: 'Identity_Other', icon: UserRound, onClick: onOtherCustomer } as const],
  };
  const sections: readonly MenuSection[] = [
    ...(otherCustomer ? [otherCustomer] : []),
    ...feedMenu.sections,
    panels.section,
    exporting.section,
  ];
  if (props.setup.isDesigning && hasNoData(visible.whole)) {
    return (
      <>
        <TimelineHeading id={id} heading={heading} />
        <DesignerView {...props} />
      </>
    );
  }
  return (
    <>
      {visible.state.shown > 0 && (
        <button
          type="button"
          className="cit-text-button cit-skip"
          onClick={() => feed.current?.focus()}
        >
          {strings.text('Skip_ToFeed')}
        </button>
      )}
      <TimelineHeader id={id} heading={heading} header={header} element={props.headingElement}>
        <ReloadButton onRefresh={reload} />
        <MoreMenu sections={sections} />
      </TimelineHeader>
      <SettingNotes setup={props.setup} faults={props.settingFaults} />
      <WithInsights
        insights={timeline.insights}
        settings={props.insights}
        clock={props.clock}
        placed={props.height !== null}
        first={
          props.digest.length > 0 &&
          !isEmpty(visible.whole) && (
            <DigestLine
              digest={digest}
              parts={props.digest}
              visible={visible}
              insights={props.insights.showPredictions ? timeline.insights : null}
              lastVisit={visit?.left.at}
              now={now}
              onFilter={setFilter}
              onGoTo={goTo}
              onShowPredictions={() => {
                setPredictionsAsked(predictionsAsked + 1);
              }}
            />
          )
        }
        line={
          <>
            {props.showSegments && (
              <SegmentsPart
                load={timeline.segments}
                metadata={timeline.insights?.segmentMetadata ?? null}
              />
            )}
            {panels.overview}
          </>
        }
        predictionsAsked={predictionsAsked}
        onShowTypes={(types) => {
          setFilter({ ...view.filter, types: { kind: 'only', types } });
        }}
      >
        {feedMenu.panel}
        {exporting.panel}
        <div ref={tools}>
          {hasTools && (
            <FilterPart
              {...props}
              filter={view.filter}
              onFilter={setFilter}
              pills={pills}
              onClear={clearFilters}
              today={environment.formats.dayAt(now)}
              search={
                visible.loaded > 0 && (
                  <SearchTool search={search.search} input={searchInput} feed={feed} />
                )
              }
              toTools={toTools}
            />
          )}
        </div>
        <ThreadContext.Provider value={threads}>
          <FieldFilterContext.Provider value={fieldFilter}>
            <ActivitiesPart
              {...props}
              islands={islands}
              grouping={grouping}
              visit={visit}
              expansion={expansion}
              leaveBefore={toHeader}
              feed={feed}
              search={search}
              searchInput={searchInput}
              typeSummary={panels.typeSummary}
              onClearFilters={() => {
                clearFilters();
                toTools();
              }}
            />
          </FieldFilterContext.Provider>
        </ThreadContext.Provider>
      </WithInsights>
    </>
  );
}

/** Whether there is nothing that could be filtered. */
function isEmpty({ phase, shown }: HistoryState): boolean {
  return shown === 0 && (phase.kind === 'resting' || phase.kind === 'failed');
}

/** Fewer are seen at once, and need neither the overview nor the filters nor the search. */
const FEW = 5;

function isFew(whole: HistoryState): boolean {
  return isEmpty(whole) || (whole.complete && whole.shown < FEW);
}

/** Whether a maker's studio has no rows to show: none there, or no way to read them. */
function hasNoData({ phase, shown }: HistoryState): boolean {
  const cannotRead = phase.kind === 'failed' && isOfHost(phase.failure);
  return shown === 0 && (phase.kind === 'resting' || cannotRead);
}
