import type { Duration } from './duration';

/** One labelled value of SemanticData. */
export interface Field {
  /** The name as the data has it; '' for an item of a list. */
  readonly name: string;
  /** The name for people; '' for an item of a list. */
  readonly label: string;
  readonly value: FieldValue;
}

export type FieldValue =
  | { readonly kind: 'text'; readonly text: string }
  /** An identifier: digits are not grouped and nothing is rounded. */
  | { readonly kind: 'identifier'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'money';
      readonly amount: number;
      /** ISO 4217; null where the data names none. */
      readonly currency: string | null;
    }
  /** A calendar day, counted from 1 January 1970, the same in every time zone. */
  | { readonly kind: 'date'; readonly day: number }
  /** Milliseconds since 1970 UTC. */
  | { readonly kind: 'instant'; readonly ms: number }
  | { readonly kind: 'duration'; readonly parts: Duration }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | { readonly kind: 'rating'; readonly value: number; readonly outOf: number }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  /** The data names the field but gives it no value. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'group'; readonly fields: readonly Field[] };
