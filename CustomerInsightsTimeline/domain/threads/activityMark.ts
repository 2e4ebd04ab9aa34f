import type { Field } from '../semantic/Field';
import { wordsOf } from '../semantic/fieldName';
import type { StateMark, Step } from './threadStep';
import { namesState } from './threadStep';

/** What of an activity nobody may overlook. */
export type ActivityMark = StateMark | 'lowRating';

/** A mark, and the field that says it; null where the type says it. */
interface Marked {
  readonly mark: ActivityMark;
  readonly field: Field | null;
}

/** 2 of 5, and as much of any other scale. */
const LOW_SHARE = 0.4;

/** The field that says in which state a thing is. */
export function stateFieldIn(fields: readonly Field[]): Field | null {
  return fields.find(({ name, value }) => isSaid(value) && namesState(wordsOf(name))) ?? null;
}

function isSaid({ kind }: Field['value']): boolean {
  return kind === 'text' || kind === 'number' || kind === 'identifier';
}

/** The mark of an activity whose state still holds: none came later. */
export function markOf(type: string, fields: readonly Field[], step: Step): Marked | null {
  if (/recall/i.test(type)) return { mark: 'recalled', field: null };
  if (step.mark !== null) return { mark: step.mark, field: stateFieldIn(fields) };
  const low = fields.find(
    ({ value }) => value.kind === 'rating' && value.value / value.outOf <= LOW_SHARE,
  );
  return low ? { mark: 'lowRating', field: low } : null;
}
