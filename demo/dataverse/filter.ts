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
  /** As written: a date, or a date and time in UTC. */
  | { readonly kind: 'date'; readonly value: string };

/** Writes a filter as a query has it; what is read back is the same filter. */
export function printFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return `(${printFilter(filter.left)}) ${filter.kind} (${printFilter(filter.right)})`;
    case 'not':
      return `not (${printFilter(filter.inner)})`;
    case 'compare':
      return `${filter.property} ${filter.operator} ${printLiteral(filter.value)}`;
    case 'text':
      return `${filter.test}(${filter.property},${quote(filter.pattern)})`;
    case 'in':
      return `Microsoft.Dynamics.CRM.In(PropertyName=${quote(filter.property)},PropertyValues=${JSON.stringify(filter.values)})`;
  }
}

function printLiteral(literal: Literal): string {
  if (literal.kind === 'null') return 'null';
  return literal.kind === 'text' ? quote(literal.value) : String(literal.value);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
