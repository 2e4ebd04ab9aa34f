import { useCallback, useEffect, useState } from './react';
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
import { faultOf } from '../domain/settings/SettingFault';
import type { Grouping } from '../domain/time/calendar';
import type { Visits } from '../domain/visits';
import { useLatest } from './useStore';

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
  readonly visits: Visits | null;
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
 * picked from one customer's data and would hide all of another's, so they go. A customer whom the
 * reader saw before in the session is looked at as they were left.
 */
export function useTimelineView({
  given,
  customer,
  visits,
  most,
  onChange,
}: TimelineViewOptions): ViewControl {
  const [held, setHeld] = useState<Held>(() =>
    follow(given, { given, customer: null, view: PLAIN_VIEW, fault: null, reported: '' }),
  );
  // A maker's filters win, and what a column keeps must not make a form unsaved by being opened.
  const isKeptOutside = (given.text ?? '') !== '' || most !== Infinity;
  let current = held;
  // Nobody is not another customer: the next one may be the same.
  if (customer !== null && current.customer !== customer) {
    const left = isKeptOutside ? null : viewLeftAt(customer, visits);
    const before = current.customer === null ? current.view : forAnotherCustomer(current.view);
    current = { ...current, customer, view: left ?? before };
  }
  if (current.given !== given) current = follow(given, current);
  if (current !== held) setHeld(current);

  const { view, reported } = current;
  const text = writeFilterState(view);
  const report = useLatest(onChange);
  useEffect(() => {
    if (text === reported) return;
    setHeld((before) => ({ ...before, reported: text }));
    // A text that is cut off on its way is no filter to come back to.
    if (text.length <= most) report.current(text);
  }, [text, reported, most, report]);

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
  return faultOf('FilterState', { kind: 'filtersTooLong', length, most });
}

/** Null where the reader left nothing, or nothing that can be read. */
function viewLeftAt(customer: string, visits: Visits | null): TimelineView | null {
  const text = visits?.of(customer).view ?? '';
  const read = readFilterState(text);
  return text !== '' && read.kind === 'read' ? read.view : null;
}

function forAnotherCustomer(view: TimelineView): TimelineView {
  return { ...view, filter: { ...view.filter, sources: [], fields: [], open: false } };
}
