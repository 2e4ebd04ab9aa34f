import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Activity } from '../../domain/activity/Activity';
import { foldText } from '../../domain/search/foldText';
import { holdsNeedle } from '../../domain/search/needle';
import type { FeedHandle } from '../feed/FeedHandle';
import { factsOf } from '../activity/KeyFacts';
import type { TimelineEnvironment } from '../TimelineContext';
import { useTimeline } from '../TimelineContext';
import { typeLabel } from '../activity/typeLabel';
import type { Findings } from './useFindings';
import type { Expansion } from '../feed/useExpansion';

export interface MatchVisitsOptions {
  readonly activities: readonly Activity[];
  readonly findings: Findings;
  readonly expansion: Expansion;
  readonly feed: RefObject<FeedHandle>;
  /** Told the key of the match. */
  readonly onVisit: (key: string) => void;
}

/** Brings the match that the reader goes to into view, opened where it lies in the details. */
export function useMatchVisits(options: MatchVisitsOptions): void {
  const { visits } = options.findings.state;
  // A visit is an event: nothing else that changes may open or move anything.
  const now = { ...options, environment: useTimeline() };
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    if (visits === 0) return;
    const { activities, findings, expansion, feed, onVisit, environment } = latest.current;
    const { state, needle } = findings;
    const activity = activities.find(({ key }) => key === state.current);
    if (!activity) return;
    const closed = !expansion.isExpanded(activity.key);
    if (closed && !showsMatch(activity, needle, environment)) expansion.toggle(activity.key);
    onVisit(activity.key);
    feed.current?.show(activity.key);
  }, [visits]);
}

/** Whether a match can be read without opening the activity. Its description may be cut off there. */
function showsMatch(activity: Activity, needle: string, environment: TimelineEnvironment): boolean {
  const facts = factsOf(activity, environment);
  const texts = [
    typeLabel(activity, environment),
    activity.title,
    activity.source,
    ...facts.flatMap(({ label, text }) => [label, text]),
  ];
  return (
    texts.some((text) => text !== null && holdsNeedle(foldText(text), needle)) ||
    facts.some(({ spellings }) => spellings.some((text) => foldText(text).startsWith(needle)))
  );
}
