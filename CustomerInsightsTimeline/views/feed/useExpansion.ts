import { useCallback, useMemo, useState } from '../react';

/** Which activities are open. "All" holds for those still to come as well, and costs no list. */
export interface Expansion {
  readonly isExpanded: (key: string) => boolean;
  /** The same function for good, so that articles need not render again for it. */
  readonly toggle: (key: string) => void;
  readonly expandAll: () => void;
  readonly collapseAll: () => void;
}

interface Chosen {
  readonly all: boolean;
  /** The activities that are not as all the others. */
  readonly others: ReadonlySet<string>;
}

const ALL_CLOSED: Chosen = { all: false, others: new Set() };
const ALL_OPEN: Chosen = { all: true, others: new Set() };

/** The same object until something opens or closes. */
export function useExpansion(): Expansion {
  const [chosen, setChosen] = useState(ALL_CLOSED);
  const toggle = useCallback((key: string) => {
    setChosen(({ all, others }) => {
      const next = new Set(others);
      if (!next.delete(key)) next.add(key);
      return { all, others: next };
    });
  }, []);
  return useMemo(
    () => ({
      isExpanded: (key) => chosen.all !== chosen.others.has(key),
      toggle,
      expandAll: () => {
        setChosen(ALL_OPEN);
      },
      collapseAll: () => {
        setChosen(ALL_CLOSED);
      },
    }),
    [chosen, toggle],
  );
}
