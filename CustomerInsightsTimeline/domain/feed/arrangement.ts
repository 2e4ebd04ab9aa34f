import { countBefore } from '../binarySearch';
import type { SortOrder } from '../activity/activityOrder';
import type { Calendar } from '../time/calendar';
import type { DayParts, Entry } from './dayParts';
import type { FeedItem, GroupHeading, GroupItem, Silence } from './FeedItem';
import { activitiesOf } from './FeedItem';
import type { Group, GroupReading, PartOfGroup } from './groups';
import { createGroups, headingOf } from './groups';
import { silenceBefore } from './silence';

/** What stands above an item, within its article. */
interface ItemHeader {
  readonly heading: GroupHeading | null;
  readonly silence: Silence | null;
  readonly afterGap: boolean;
}

const topped = new WeakMap<FeedItem, FeedItem>();

/** What it says, as a text to compare; the key of a group names its span. */
function headerText({ heading, silence, afterGap }: ItemHeader): string {
  const { key, count, mayGrow, collapsed } = heading ?? {};
  return JSON.stringify([key, count, mayGrow, collapsed, silence, afterGap]);
}

/**
 * Puts a heading and a silence on an item. The answer is the same object for as long as both say the
 * same, so that no article renders again for a heading that did not change.
 */
function top(item: FeedItem, itemHeader: ItemHeader): FeedItem {
  const { heading, silence, afterGap } = itemHeader;
  if (heading === null && silence === null && !afterGap) return item;
  const earlier = topped.get(item);
  if (earlier && headerText(earlier) === headerText(itemHeader)) return earlier;
  const result = { ...item, ...itemHeader } as FeedItem;
  topped.set(item, result);
  return result;
}

/** What the reader opened and closed, and what is known of the list. */
export interface Reading extends GroupReading {
  /** Activities whose run is open. */
  readonly openedRuns: ReadonlySet<string>;
  /** Whether all is shown, and nothing of it filtered out, unread or undated: only then is there
   *  a silence where two neighbours are far apart. */
  readonly gapless: boolean;
  /** Whether all that came after what is shown is known: then the last activity is. */
  readonly knowsLast: boolean;
}

/** What the feed shows. */
export interface Arranged {
  /** Grows in place. */
  readonly items: readonly FeedItem[];
  /** The heading under which an item stands; null beyond the end. */
  readonly headingAt: (index: number) => GroupHeading | null;
}

interface Arrangement {
  /** Arranges the first `shown` activities of the list, which may only become more. */
  readonly show: (shown: number, reading: Reading) => Arranged;
}

interface ArrangementOptions {
  readonly dayParts: DayParts;
  readonly calendar: Calendar;
  readonly order: SortOrder;
}

/**
 * Makes the articles of the feed out of the parts of days: a heading on each group, one article for
 * a collapsed one, silences between neighbours. More activities change the end of the feed only, or
 * start again at the order whose line was found.
 */
export function createArrangement({ dayParts, calendar, order }: ArrangementOptions): Arrangement {
  const { parts } = dayParts;
  const groups = createGroups(dayParts, calendar);
  const items: FeedItem[] = [];
  /** Of each group: its heading, where its items begin, and in which stretch they end. */
  const headed: { readonly heading: GroupHeading; readonly from: number; stretch: number }[] = [];
  let arrangedFor: Reading | null = null;

  /** Where a part begins with a line that nests elsewhere, there is no place to show it. */
  function silenceOf(
    { index, entries }: PartOfGroup,
    { gapless, knowsLast }: Reading,
  ): Silence | null {
    const begins = entries[0]?.place === parts[index]?.from;
    if (!begins || !(gapless || knowsLast)) return null;
    const silence = silenceBefore(parts, index, order, calendar.today);
    if (gapless || silence === null) return silence;
    return silence.kind === 'since' && !silence.passive ? { ...silence, usualDays: null } : null;
  }

  /** Whether more of a group may lie in an unloaded stretch beside it, or within it. */
  function bordersGap(group: Group): boolean {
    return group.parts.some(({ index }) => {
      const stretch = parts[index]?.stretch;
      return [parts[index - 1], parts[index + 1]].some((part) => part && part.stretch !== stretch);
    });
  }

  function emit(group: Group, heading: GroupHeading, reading: Reading) {
    const { openedRuns } = reading;
    const place = { heading, from: items.length, stretch: headed[headed.length - 1]?.stretch ?? 0 };
    headed.push(place);
    /** Whether a part begins another stretch than the one that stands before it. */
    const enters = ({ index }: PartOfGroup) => {
      const before = place.stretch;
      place.stretch = parts[index]?.stretch ?? before;
      return place.stretch !== before;
    };
    if (heading.collapsed) {
      const [first] = group.parts;
      const silence = first ? silenceOf(first, reading) : null;
      const afterGap = group.parts.map(enters)[0] === true;
      items.push({ ...collapsedItem(group, heading, silence), afterGap });
      return;
    }
    // What lies ahead is read from today on, whatever comes next in the list.
    const nearestFirst = heading.span.kind === 'upcoming' && order === 'newestFirst';
    const inOrder = <T>(list: readonly T[]) => (nearestFirst ? [...list].reverse() : list);
    for (const [index, part] of inOrder(group.parts).entries()) {
      let itemHeader = {
        heading: index === 0 ? heading : null,
        silence: silenceOf(part, reading),
        afterGap: enters(part),
      };
      for (const entry of inOrder(part.entries)) {
        const [run, ...members] = isOpen(entry, openedRuns) ? entry.opened : [];
        for (const item of run ? [run, ...inOrder(members)] : [entry.item]) {
          items.push(top(item, itemHeader));
          itemHeader = { heading: null, silence: null, afterGap: false };
        }
      }
    }
  }

  return {
    show: (shown, reading) => {
      const firstGroup = groups.regroupFrom(dayParts.extendTo(shown));
      const first = isReadAlike(arrangedFor, reading) ? firstGroup : 0;
      arrangedFor = reading;
      items.length = headed[first]?.from ?? items.length;
      headed.length = Math.min(headed.length, first);
      for (let index = first; index < groups.list.length; index++) {
        const group = groups.list[index];
        const isLast = index === groups.list.length - 1;
        if (group) emit(group, headingOf(group, isLast || bordersGap(group), reading), reading);
      }
      return {
        items,
        headingAt: (index) =>
          headed[countBefore(headed, ({ from }) => from <= index) - 1]?.heading ?? null,
      };
    },
  };
}

/** Takes the key of the first item that it stands for. */
function collapsedItem(group: Group, heading: GroupHeading, silence: Silence | null): GroupItem {
  const entries = group.parts.flatMap((part) => part.entries);
  const activities = entries.flatMap(({ item }) => activitiesOf(item));
  const key = entries[0]?.item.key ?? group.key;
  return { kind: 'group', key, heading, silence, afterGap: false, activities };
}

/** A run stays open while it grows at either end. */
function isOpen(entry: Entry, openedRuns: ReadonlySet<string>): boolean {
  return openedRuns.size > 0 && activitiesOf(entry.item).some(({ key }) => openedRuns.has(key));
}

/** Where only `complete` differs, only the last group may look another way. */
function isReadAlike(a: Reading | null, b: Reading): boolean {
  return (
    a?.toggledGroups === b.toggledGroups &&
    a.openedRuns === b.openedRuns &&
    a.gapless === b.gapless &&
    a.knowsLast === b.knowsLast &&
    a.certain === b.certain &&
    (b.certain || a.complete === b.complete)
  );
}
