import { createContext } from 'react';
import type { FieldCondition } from '../../domain/filter/fieldCondition';

/** Filters by the value of a field where it stands. */
export interface FieldFilter {
  readonly isOn: (condition: FieldCondition) => boolean;
  readonly toggle: (condition: FieldCondition) => void;
}

/** Null where nothing can be filtered. */
export const FieldFilterContext = createContext<FieldFilter | null>(null);
