import type { Failure } from './Failure';

/** What a read comes to. Reads never reject: a failure is a value like any other. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
