import { useState } from 'react';

/** Which activities are open. "All" holds for those still to come as well, and costs no list. */
export interface Expansion {
  readonly isExpanded: (key: string) => boolean;
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

export function useExpansion(): Expansion {
  const [chosen, setChosen] = useState(ALL_CLOSED);
  return {
    isExpanded: (key) => chosen.all !== chosen.others.has(key),
    toggle: (key) => {
      setChosen(({ all, others }) => {
        const next = new Set(others);
        if (!next.delete(key)) next.add(key);
        return { all, others: next };
      });
    },
    expandAll: () => {
      setChosen(ALL_OPEN);
    },
    collapseAll: () => {
      setChosen(ALL_CLOSED);
    },
  };
}
