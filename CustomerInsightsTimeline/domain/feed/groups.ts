import { countUp } from '../byKey';
import type { Calendar, Span } from '../time/calendar';
import { spanKey, spanOf } from '../time/calendar';
import type { DayPart, DayParts, Entry } from './dayParts';
import type { GroupHeading } from './FeedItem';

/** Neighbouring parts under one heading, each of which has something to show. */
export interface Group {
  /** Unlike the span, no other group has it: a date without a time may split a day in two. */
  readonly key: string;
  readonly span: Span;
  readonly parts: readonly PartOfGroup[];
}

export interface PartOfGroup {
  /** Its index among the day parts. */
  readonly index: number;
  readonly entries: readonly Entry[];
}

interface Groups {
  /** Grows in place. */
  readonly list: readonly Group[];
  /** Takes in what changed from a part on; answers the first group that may be another now. */
  readonly regroupFrom: (part: number) => number;
}

/** Puts the parts of days under the headings of the calendar. */
export function createGroups(dayParts: DayParts, calendar: Calendar): Groups {
  const list: Group[] = [];
  const spans = new Map<string, number>();

  return {
    list,
    regroupFrom: (part) => {
      let first = list.length - 1;
      while (first > 0 && firstPart(list[first]) > part) first--;
      // The group before may join the next one where a part between them lost its last line.
      first = Math.max(0, first - 1);
      let index = first === 0 ? 0 : firstPart(list[first]);
      for (const { span } of list.splice(first)) countUp(spans, spanKey(span), -1);
      let current: PartOfGroup[] = [];
      let currentKey = '';
      for (; index < dayParts.parts.length; index++) {
        const entries = dayParts.entriesOf(index);
        const dayPart = dayParts.parts[index];
        if (!dayPart || entries.length === 0) continue;
        const span = spanOfPart(dayPart, calendar);
        const key = spanKey(span);
        if (key === currentKey) current.push({ index, entries });
        else {
          const earlier = spans.get(key) ?? 0;
          countUp(spans, key);
          current = [{ index, entries }];
          list.push({ key: earlier === 0 ? key : `${key}#${earlier}`, span, parts: current });
          currentKey = key;
        }
      }
      return first;
    },
  };
}

function firstPart(group: Group | undefined): number {
  return group?.parts[0]?.index ?? 0;
}

function spanOfPart({ day, upcoming }: DayPart, calendar: Calendar): Span {
  if (day === null) return { kind: 'undated' };
  return upcoming ? { kind: 'upcoming' } : spanOf(day, calendar);
}

/** What the reader did to the groups, and whether the history is whole. */
export interface GroupReading {
  /** Groups that are not open, as all are at first. */
  readonly toggledGroups: ReadonlySet<string>;
  /** Whether nothing more exists than what is shown. */
  readonly complete: boolean;
  /** Whether what is still to come belongs after what is shown, and not anywhere. */
  readonly certain: boolean;
}

/** `isOpenEnded` where it is beside something that is not loaded. */
export function headingOf(group: Group, isOpenEnded: boolean, reading: GroupReading): GroupHeading {
  const { key, span, parts } = group;
  let count = 0;
  // As activitiesOf has them, without a list for each of thousands.
  for (const { entries } of parts)
    for (const { item } of entries)
      count += item.kind === 'run' ? item.activities.length : item.lines.length + 1;
  return {
    key,
    span,
    count,
    mayGrow: !reading.complete && (isOpenEnded || !reading.certain),
    collapsed: reading.toggledGroups.has(key),
  };
}
