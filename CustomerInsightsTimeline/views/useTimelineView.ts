import { useCallback, useEffect, useRef, useState } from './react';
import type { SortOrder } from '../domain/activity/activityOrder';
import type { ActivityFilter } from '../domain/filter/ActivityFilter';
import type { TimelineView } from '../domain/filter/filterState';
import {
  filterStateFault,
  PLAIN_VIEW,
  readFilterState,
  writeFilterState,
} from '../domain/filter/filterState';
import type { SettingFault } from '../domain/settings/SettingFault';
import type { Grouping } from '../domain/time/calendar';

/** A view as text that came from outside; another object is news, even with the same text. */
export interface GivenView {
  readonly text: string | null;
}

export interface ViewControl {
  readonly view: TimelineView;
  /** Why what was given last is not followed; null where it is, or where the user filters since. */
  readonly fault: SettingFault | null;
  /** The same function for good. */
  readonly setFilter: (filter: ActivityFilter) => void;
  readonly setSort: (sort: SortOrder | null) => void;
  readonly setGroup: (group: Grouping | null) => void;
}

export interface TimelineViewOptions {
  readonly given: GivenView;
  readonly customer: string | null;
  /** How many characters of text the outside can keep. */
  readonly most: number;
  /** Called with the text of the view when the user, or another customer, made it another one. */
  readonly onChange: (text: string) => void;
}

interface Held {
  readonly given: GivenView;
  readonly customer: string | null;
  readonly view: TimelineView;
  readonly fault: SettingFault | null;
  /** What the outside knows of the view. */
  readonly reported: string;
}

/**
 * How the reader looks at the timeline, for as long as the control lives. Types and period are what
 * one asks of customer after customer, so they stay for the next; sources and values of fields are
 * picked from one customer's data and would hide all of another's, so they go.
 */
export function useTimelineView({
  given,
  customer,
  most,
  onChange,
}: TimelineViewOptions): ViewControl {
  const [held, setHeld] = useState<Held>(() =>
    follow(given, { given, customer, view: PLAIN_VIEW, fault: null, reported: '' }),
  );
  let current = held;
  // Nobody is not another customer: the next one may be the same.
  if (customer !== null && current.customer !== customer) {
    const view = current.customer === null ? current.view : forAnotherCustomer(current.view);
    current = { ...current, customer, view };
  }
  if (current.given !== given) current = follow(given, current);
  if (current !== held) setHeld(current);

  const { view, reported } = current;
  const text = writeFilterState(view);
  const report = useRef(onChange);
  report.current = onChange;
  useEffect(() => {
    if (text === reported) return;
    setHeld((before) => ({ ...before, reported: text }));
    // A text that is cut off on its way is no filter to come back to.
    if (text.length <= most) report.current(text);
  }, [text, reported, most]);

  const change = useCallback((part: Partial<TimelineView>) => {
    setHeld((before) => ({ ...before, fault: null, view: { ...before.view, ...part } }));
  }, []);
  const setFilter = useCallback(
    (filter: ActivityFilter) => {
      change({ filter });
    },
    [change],
  );
  return {
    view,
    fault: most > 0 && text.length > most ? tooLong(text.length, most) : current.fault,
    setFilter,
    setSort: (sort) => {
      change({ sort });
    },
    setGroup: (group) => {
      change({ group });
    },
  };
}

/** What can't be read changes nothing. */
function follow(given: GivenView, before: Held): Held {
  const read = readFilterState(given.text);
  if (read.kind !== 'read') return { ...before, given, fault: filterStateFault(read) };
  return { ...before, given, view: read.view, fault: null, reported: writeFilterState(read.view) };
}

function tooLong(length: number, most: number): SettingFault {
  const reason = { kind: 'filtersTooLong', length, most } as const;
  return { setting: 'FilterState', line: null, path: [], reason };
}

function forAnotherCustomer(view: TimelineView): TimelineView {
  return { ...view, filter: { ...view.filter, sources: [], fields: [] } };
}
