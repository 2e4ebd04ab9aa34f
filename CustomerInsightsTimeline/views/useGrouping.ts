import { useState } from 'react';
import type { Grouping } from '../domain/feed/span';

/** What the user chose to group by, until the maker sets another. */
export function useGrouping(set: Grouping): readonly [Grouping, (grouping: Grouping) => void] {
  const [choice, setChoice] = useState({ set, chosen: set });
  const current = choice.set === set ? choice : { set, chosen: set };
  if (current !== choice) setChoice(current);
  return [
    current.chosen,
    (chosen) => {
      setChoice({ set, chosen });
    },
  ];
}
