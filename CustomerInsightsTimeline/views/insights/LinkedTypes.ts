import { createContext, useContext } from 'react';
import type { InsightLinks } from '../../domain/insights/insightLinks';
import { linkedTypes } from '../../domain/insights/insightLinks';

/** What belongs to which activity types, and the way to see only these. */
export interface ShowLinked {
  readonly links: InsightLinks;
  readonly onShowTypes: (types: readonly string[]) => void;
}

export const ShowLinkedContext = createContext<ShowLinked | null>(null);

/** Shows only the activities that belong to a value, by its names; null where none are mapped. */
export function useShowLinked(...names: readonly (string | null)[]): (() => void) | null {
  const linked = useContext(ShowLinkedContext);
  const types = linked && linkedTypes(linked.links, names);
  if (!linked || !types) return null;
  return () => {
    linked.onShowTypes(types);
  };
}
