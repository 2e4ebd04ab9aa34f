import type { RefObject } from 'react';
import type { Activity } from '../../domain/activity/Activity';
import type { TextSearchRequest } from '../../domain/CustomerSource';
import { narrowed, NO_GAP } from '../../domain/feed/islands';
import type { HistoryState } from '../../domain/history/HistoryState';
import { foldText, holdsNeedle, needleOf } from '../../domain/search/matchText';
import type { OlderSearch } from '../../domain/search/olderSearch';
import { createOlderSearch } from '../../domain/search/olderSearch';
import type { Search, SearchState } from '../../domain/search/search';
import { createSearch } from '../../domain/search/search';
import { spellingsOf } from '../../domain/search/searchedTexts';
import type { ServerFindings, ServerSearch } from '../../domain/search/serverSearch';
import type { Clock } from '../../domain/time/Clock';
import { factsOf } from '../activity/KeyFacts';
import { typeLabel } from '../activity/TypeIcon';
import type { Expansion } from '../feed/useExpansion';
import type { FeedHandle } from '../feed/useFeedOpening';
import { shownFields, valueText } from '../fields/valueText';
import { useEffect, useLayoutEffect, useMemo } from '../react';
import type { TimelineEnvironment } from '../TimelineContext';
import { useTimeline } from '../TimelineContext';
import { useLatest, usePicked, useStore } from '../useStore';
import type { CurrentVisit } from '../useVisit';

export interface ActivitySearch {
  readonly search: Search;
  readonly older: OlderSearch;
}

/**
 * The search of one timeline, started again when the maker gives types other words. It begins with what
 * the reader searched when they left the customer.
 */
export function useActivitySearch(clock: Clock, visit: CurrentVisit | null): ActivitySearch {
  const environment = useTimeline();
  const { strings, formats, catalog } = environment;
  // A scale or a type that is found later must not restart the search.
  const latest = useLatest(environment);
  const search = useMemo(
    () =>
      createSearch({
        clock,
        words: {
          ratingScale: ({ type }) => latest.current.ratingScaleOf(type),
          typeLabel: (activity) => typeLabel(activity, latest.current),
          fields: (fields, { type }) => shownFields(fields, type, { strings, catalog }),
          value: (value) => valueText(value, strings, formats),
          spellings: (value) => spellingsOf(value, formats.offsetAt),
        },
      }),
    [clock, strings, formats, catalog, latest],
  );
  useEffect(() => {
    if (visit === null) return;
    if (visit.left.search !== '') search.ask(visit.left.search);
    return search.subscribe(() => {
      visit.note({ search: search.get().query });
    });
  }, [search, visit]);
  const older = useMemo(() => createOlderSearch(search), [search]);
  useEffect(
    () => () => {
      older.stop();
      search.dispose();
    },
    [search, older],
  );
  return useMemo(() => ({ search, older }), [search, older]);
}

interface Findings {
  readonly state: SearchState;
  /** What to mark in the texts. */
  readonly needle: string;
}

/** What a search finds in the first `shown` of the activities. */
export function useFindings(
  search: Search,
  activities: readonly Activity[],
  shown: number,
): Findings {
  const state = useStore(search);
  useLayoutEffect(() => {
    search.lookIn(activities, shown);
  }, [search, activities, shown]);
  return { state, needle: needleOf(state.query) };
}

interface ServerFindingsOptions extends Omit<TextSearchRequest, 'signal'> {
  /** Whether the server has nothing that is not searched already. */
  readonly complete: boolean;
}

/** What the server finds beyond what is loaded; null while it has said nothing of the text. */
export function useServerFindings(
  server: ServerSearch | null,
  { text, order, serverFilter, complete }: ServerFindingsOptions,
): ServerFindings | null {
  const found = useStore(server);
  useEffect(() => {
    server?.ask({ text: complete ? '' : text, order, serverFilter });
  }, [server, text, order, serverFilter, complete]);
  return !complete && text !== '' && found?.text === text ? found : null;
}

interface MatchVisitsOptions {
  readonly activities: readonly Activity[];
  readonly findings: Findings;
  readonly expansion: Expansion;
  readonly feed: RefObject<FeedHandle>;
  /** Called with the key of the match. */
  readonly onVisit: (key: string) => void;
}

/** Brings the match that the reader goes to into view, opened where it lies in the details. */
export function useMatchVisits(options: MatchVisitsOptions): void {
  const { visits } = options.findings.state;
  // A visit is an event: nothing else that changes may open or move anything.
  const now = { ...options, environment: useTimeline() };
  const latest = useLatest(now);
  useEffect(() => {
    if (visits === 0) return;
    const { activities, findings, expansion, feed, onVisit, environment } = latest.current;
    const { state, needle } = findings;
    const activity = activities.find(({ key }) => key === state.current);
    if (!activity) return;
    const closed = !expansion.isExpanded(activity.key);
    if (closed && !showsMatch(activity, needle, environment)) expansion.toggle(activity.key);
    onVisit(activity.key);
    feed.current?.reveal(activity.key, 'sight');
  }, [visits, latest]);
}

/** Whether a match can be read without opening the activity. Its description may be cut off there. */
function showsMatch(activity: Activity, needle: string, environment: TimelineEnvironment): boolean {
  const facts = factsOf(activity, environment);
  const texts = [
    typeLabel(activity, environment),
    activity.title,
    ...facts.flatMap(({ label, text }) => [label, text]),
  ];
  return (
    texts.some((text) => text !== null && holdsNeedle(foldText(text), needle)) ||
    facts.some(({ spellings }) => spellings.some((text) => foldText(text).startsWith(needle)))
  );
}

/** What is searched for where the list holds the matches alone; else ''. */
export function useOnlyMatches(search: Search): string {
  return usePicked(search, textOfOnly);
}

function textOfOnly(search: SearchState | null): string {
  return search?.onlyMatches ? search.query : '';
}

/** A history as it is on screen, where the list may hold the matches alone. */
export function seenOf(history: HistoryState, search: Search): HistoryState {
  const { onlyMatches, matches } = search.get();
  if (!onlyMatches) return history;
  const found = new Set(matches);
  return { ...history, ...narrowed({ ...history, afterGap: NO_GAP }, ({ key }) => found.has(key)) };
}
