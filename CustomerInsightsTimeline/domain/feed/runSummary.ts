import type { Activity } from '../activity/Activity';

/** What can be said of all activities of a run at once. */
export interface RunSummary {
  /** What all titles say, or say first; null where they have nothing in common. */
  readonly sharedTitle: string | null;
  /** The last one in time. */
  readonly latest: Activity;
  /** Whole minutes from the first to the last. */
  readonly minutes: number;
}

/** Null for no activities. */
export function runSummary(activities: readonly Activity[]): RunSummary | null {
  const [first] = activities;
  const last = activities[activities.length - 1];
  if (!first || !last) return null;
  const [from, to] = [first.time?.ms ?? 0, last.time?.ms ?? 0];
  return {
    sharedTitle: sharedTitle(activities),
    latest: from >= to ? first : last,
    minutes: Math.floor(Math.abs(from - to) / 60_000),
  };
}

/** The title where all have the same, else what they all say before a colon or a dash. */
function sharedTitle(activities: readonly Activity[]): string | null {
  return shared(activities, (title) => title) ?? shared(activities, beforeMark);
}

function shared(
  activities: readonly Activity[],
  read: (title: string) => string | null,
): string | null {
  const [first = null, ...others] = activities.map(({ title }) => title && read(title));
  return others.every((text) => text === first) ? first : null;
}

/** A colon or a dash that ends the common part. Of fixed length: blanks in thousands cost one look each. */
const MARK = /:\s|\s[-–—]\s/gu;

function beforeMark(title: string): string | null {
  MARK.lastIndex = 1;
  const mark = MARK.exec(title);
  return mark && (title.slice(0, mark.index).trimEnd() || null);
}
