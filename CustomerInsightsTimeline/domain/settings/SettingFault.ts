import type { Quote } from './quote';

/** What is wrong with a maker's setting; all else that it says is followed. */
export interface SettingFault {
  /** The name of the input in the manifest. */
  readonly setting: string;
  /** Counted from 1 within the text of the setting; null where it has no lines to speak of. */
  readonly line: number | null;
  /** What stands there; absent where there is nothing to look through. */
  readonly quote?: Quote;
  /** The names on the way to what is wrong, outermost first; empty for the setting as a whole. */
  readonly path: readonly string[];
  readonly reason: FaultReason;
}

export type FaultReason =
  /** The mark that has to stand here; null where what stands here is no JSON at all. */
  | { readonly kind: 'syntax'; readonly missing: string | null }
  | { readonly kind: 'wrongKind'; readonly wanted: JsonKind }
  /** `allowed` is empty where the names are too many to list. */
  | { readonly kind: 'unknownName'; readonly allowed: readonly string[] }
  | { readonly kind: 'notOneOf'; readonly given: string; readonly allowed: readonly string[] }
  /** `most` is Infinity where there is no upper bound; `used` is what counts in place of `given`. */
  | {
      readonly kind: 'outOfRange';
      readonly given: string;
      readonly least: number;
      readonly most: number;
      readonly used: number;
    }
  /** `example` is of the form that this must have. */
  | { readonly kind: 'wrongForm'; readonly example: string }
  /** Another setting has a value that leaves this one without use. */
  | { readonly kind: 'noUse'; readonly setting: string; readonly value: string }
  /** What can't be the name of a table or a column of Dataverse. */
  | { readonly kind: 'notAName'; readonly given: string }
  /** Neither the server nor the data-set has a table or column of this name. */
  | { readonly kind: 'notFound'; readonly given: string }
  | { readonly kind: 'notAColor'; readonly given: string }
  /** What else than colours a theme has. */
  | { readonly kind: 'onlyColors'; readonly others: readonly string[] }
  /** A theme that can't be read, for which none of it is followed. */
  | { readonly kind: 'lowContrast'; readonly text: string; readonly ground: string }
  /** Filters of which none is followed: one can't be read, or all are of a later release. */
  | { readonly kind: 'filtersBroken' | 'filtersNewer' }
  /** Filters of so many characters, of which the bound column takes fewer. */
  | { readonly kind: 'filtersTooLong'; readonly length: number; readonly most: number }
  /** A name that was given before; the first one counts. */
  | { readonly kind: 'repeated' }
  /** A list that is longer than that; the first ones count. */
  | { readonly kind: 'tooMany'; readonly most: number };

export type JsonKind = 'object' | 'list' | 'text' | 'number' | 'yesNo';
