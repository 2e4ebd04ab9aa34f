/** A filter, as far as Dataverse documents it for a query on one table. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly inner: Filter }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly property: string;
      readonly value: Literal;
    }
  | {
      readonly kind: 'text';
      readonly test: TextTest;
      readonly property: string;
      /** With the wildcards that are live in Dataverse: % _ [] [^]. */
      readonly pattern: string;
    }
  | { readonly kind: 'in'; readonly property: string; readonly values: readonly string[] };

export const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const TEXT_TESTS = ['contains', 'startswith', 'endswith'] as const;
export type TextTest = (typeof TEXT_TESTS)[number];

export type Literal =
  | { readonly kind: 'null' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'guid'; readonly value: string }
  /** Milliseconds since 1970 UTC. */
  | { readonly kind: 'instant'; readonly value: number }
  /** A word without quotes: another column, or a value whose quotes were forgotten. */
  | { readonly kind: 'property'; readonly value: string };
