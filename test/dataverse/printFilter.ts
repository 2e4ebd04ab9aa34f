import type { Filter, Literal } from '../../demo/dataverse/filter';

/** Writes a filter as a query has it. */
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
  switch (literal.kind) {
    case 'null':
      return 'null';
    case 'text':
      return quote(literal.value);
    case 'instant':
      return new Date(literal.value).toISOString();
    case 'number':
    case 'boolean':
    case 'guid':
    case 'property':
      return String(literal.value);
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
