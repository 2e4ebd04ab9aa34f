import type { Activity } from '../activity/Activity';

/** The first `shown` of a list in the true order, as a history publishes it. */
export interface ShownPart {
  readonly activities: readonly Activity[];
  readonly shown: number;
}

export interface PrefixReader {
  /**
   * What the parts have more than at the call before, part by part; an activity that is in two of
   * them comes twice. All of it, and `anew`, where a part is not a longer one of the same list.
   */
  readonly read: (parts: readonly ShownPart[]) => Growth;
}

export interface Growth {
  readonly anew: boolean;
  readonly activities: readonly Activity[];
}

/** Reads lists that grow, so that a page costs in proportion to the page. */
export function createPrefixReader(): PrefixReader {
  let taken: readonly ShownPart[] = [];
  return {
    read: (parts) => {
      const anew = !taken.every((before, place) => continues(before, parts[place]));
      const before = anew ? [] : taken;
      taken = parts;
      return {
        anew,
        activities: parts.flatMap(({ activities, shown }, place) =>
          activities.slice(before[place]?.shown ?? 0, shown),
        ),
      };
    },
  };
}

function continues(before: ShownPart, after: ShownPart | undefined): boolean {
  return after?.activities === before.activities && after.shown >= before.shown;
}
