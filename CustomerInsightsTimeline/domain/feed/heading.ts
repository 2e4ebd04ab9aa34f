import type { GroupHeading } from './FeedItem';
import type { Group } from './groups';

/** What the reader did to the groups, and whether the history is whole. */
export interface GroupReading {
  /** Groups that are not as they are at first: the upcoming is collapsed, all others are open. */
  readonly toggledGroups: ReadonlySet<string>;
  /** Whether nothing more exists than what is shown. */
  readonly complete: boolean;
  /** Whether what is still to come belongs after what is shown, and not anywhere. */
  readonly certain: boolean;
}

export function headingOf(group: Group, isLast: boolean, reading: GroupReading): GroupHeading {
  const { key, span, parts } = group;
  let count = 0;
  for (const { entries } of parts) for (const entry of entries) count += entry.activities.length;
  return {
    key,
    span,
    count,
    mayGrow: !reading.complete && (isLast || !reading.certain),
    collapsed: reading.toggledGroups.has(key) !== (span.kind === 'upcoming'),
  };
}
