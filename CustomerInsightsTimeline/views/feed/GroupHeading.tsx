import { ChevronDown } from 'lucide';
import * as React from '../react';
import type { Arranged } from '../../domain/feed/arrangement';
import type { GroupHeading } from '../../domain/feed/FeedItem';
import type { Span } from '../../domain/time/calendar';
import { isSameYear } from '../../domain/time/calendar';
import type { NumberedStrings } from '../../strings/Strings';
import type { Formats } from '../formats';
import { Icon } from '../Icon';
import { useTimeline } from '../TimelineContext';
import type { FeedOpening } from './useFeedOpening';
import type { FeedVirtualizer } from './useVirtualizer';

/** The heading of a group: "Today, Monday, 23 November", "9 – 15 November", "October 2026". */
function groupLabel(span: Span, now: number, strings: NumberedStrings, formats: Formats): string {
  const today = formats.dayAt(now);
  switch (span.kind) {
    case 'upcoming':
      return strings.text('Group_Upcoming');
    case 'undated':
      return strings.text('Day_Undated');
    case 'day':
      return dayLabel(span.from, today, strings, formats);
    case 'week':
      return formats.days(span.from, span.to);
    case 'month':
      return formats.month(span.from);
    case 'earlierInMonth':
      return strings.text('Group_EarlierInMonth', formats.month(span.from));
    case 'year':
      return formats.year(span.from);
  }
}

/** With the year where it is another one. */
function dayLabel(day: number, today: number, strings: NumberedStrings, formats: Formats): string {
  const date = isSameYear(day, today) ? formats.dayOfYear(day) : formats.longDay(day);
  const distance = day - today;
  if (distance === 0) return strings.text('Day_Today', date);
  if (distance === -1) return strings.text('Day_Yesterday', date);
  return distance === 1 ? strings.text('Day_Tomorrow', date) : date;
}

interface GroupHeadingLineProps {
  readonly heading: GroupHeading;
  /** Of the element that names the group. */
  readonly id: string;
  readonly now: number;
  readonly tabIndex: 0 | -1;
  readonly onOpen: FeedOpening['toggle'];
}

/** The heading of a group with its count, which opens and closes the group. */
export function GroupHeadingLine(props: GroupHeadingLineProps): React.ReactElement {
  const { heading, onOpen } = props;
  const { span, count, mayGrow, collapsed } = heading;
  const { strings, formats } = useTimeline();
  const inWords = strings.count(mayGrow ? 'Group_AtLeast' : 'Group_Activities', count);
  return (
    <h3 className="cit-group">
      <button
        type="button"
        className="cit-ring cit-group-toggle"
        tabIndex={props.tabIndex}
        aria-expanded={!collapsed}
        onClick={() => {
          onOpen('toggledGroups', [heading]);
        }}
      >
        <Icon of={ChevronDown} className="cit-chevron" />
        <span id={props.id}>
          {groupLabel(span, props.now, strings, formats)}
          <span className={collapsed ? 'cit-group-count' : 'cit-hidden'}>, {inWords}</span>
        </span>
        {!collapsed && <GroupCount heading={heading} />}
      </button>
    </h3>
  );
}

/** For the eyes; ears hear the words. */
function GroupCount({ heading }: { readonly heading: GroupHeading }): React.ReactElement {
  const { strings } = useTimeline();
  return (
    <span aria-hidden className="cit-group-count">
      {' · '}
      {strings.soFar(heading.count, !heading.mayGrow)}
    </span>
  );
}

interface StickyHeadingProps {
  readonly virtualizer: FeedVirtualizer;
  readonly arranged: Arranged;
  readonly now: number;
}

/**
 * Keeps the group in sight while its activities scroll by. Only for the eyes: the real headings are
 * inside the articles, as a feed holds nothing but articles.
 */
export function StickyHeading(props: StickyHeadingProps): React.ReactElement | null {
  const { virtualizer, arranged } = props;
  const { strings, formats } = useTimeline();
  const { offset } = virtualizer;
  const first = offset > 0 ? virtualizer.articleAt(offset) : undefined;
  const heading = first && arranged.headingAt(first.index);
  if (!heading) return null;
  // Just above its own heading the old group is still what is seen; a blank would flicker.
  const inSight = arranged.items[first.index]?.heading && first.top === offset;
  return inSight ? null : (
    <div className="cit-sticky" aria-hidden>
      <div>
        {groupLabel(heading.span, props.now, strings, formats)}
        <GroupCount heading={heading} />
      </div>
    </div>
  );
}
