import type { Failure } from './Failure';

/** What a read comes to. Reads never reject: a failure is a value like any other. */
export type Outcome<T> = Success<T> | { readonly ok: false; readonly failure: Failure };

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
  /** Whether rows are missing from the value: there were too many, or some could not be read. */
  readonly isPartial?: boolean;
}

/** The same outcome of another value. */
export function mapOutcome<From, To>(
  outcome: Outcome<From>,
  change: (value: From) => To,
): Outcome<To> {
  return outcome.ok ? { ...outcome, value: change(outcome.value) } : outcome;
}
