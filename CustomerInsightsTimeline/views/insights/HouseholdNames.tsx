import type { Household } from '../../domain/insights/profile';
import * as React from '../react';
import { Name } from '../search/Marked';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';

interface HouseholdNamesProps {
  readonly household: Household;
}

const STEP = 5;

/** The others of the household: names alone, as the user may not be allowed to open them. */
export function HouseholdNames({ household }: HouseholdNamesProps): React.ReactElement {
  const { strings } = useTimeline();
  const { names, nameless } = household;
  const { shown, more } = useInSteps(names.length + nameless, STEP);
  const unnamed = shown - names.length;
  return (
    <>
      <ul className="cit-known">
        {names.slice(0, shown).map((name, index) => (
          <li key={index}>
            <Name text={name} />
          </li>
        ))}
        {unnamed > 0 && <li>{strings.count('List_More', unnamed)}</li>}
      </ul>
      {more}
    </>
  );
}
