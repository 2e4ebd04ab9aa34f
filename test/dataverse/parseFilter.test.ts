import * as fc from 'fast-check';
import type { Filter } from '../../demo/dataverse/filter';
import { parseFilter } from '../../demo/dataverse/parseFilter';
import { runs } from '../support/propertyRuns';

/** Stands for a condition: only how the conditions are joined matters here. */
function condition(name: string): Filter {
  return {
    kind: 'compare',
    operator: 'eq',
    property: name,
    value: { kind: 'number', value: 1 },
  };
}

const names = fc.constantFrom('a', 'b', 'c', 'd');

const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'medium' },
    names.map(condition),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('filter'),
      right: tie('filter'),
    }),
    fc.record({ kind: fc.constant('not' as const), inner: tie('filter') }),
  ),
})).filter;

const BINDING = { or: 1, and: 2, not: 3, compare: 4, text: 4, in: 4 } as const;

/** With brackets only where the order of the operators needs them, unlike the other printer. */
function printSparsely(filter: Filter): string {
  const inBrackets = (inner: Filter, weakest: number) =>
    BINDING[inner.kind] < weakest ? `(${printSparsely(inner)})` : printSparsely(inner);
  if (filter.kind === 'not') return `not ${inBrackets(filter.inner, BINDING.not)}`;
  if (filter.kind === 'compare') return `${filter.property} eq 1`;
  if (filter.kind !== 'and' && filter.kind !== 'or') return '';
  const left = inBrackets(filter.left, BINDING[filter.kind]);
  return `${left} ${filter.kind} ${inBrackets(filter.right, BINDING[filter.kind] + 1)}`;
}

describe('parseFilter', () => {
  it('reads conditions joined without brackets as OData binds them', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(printSparsely(filter))).toEqual(filter);
      }),
      runs(500),
    );
  });

  it('takes the parameters of a function from aliases, as Microsoft’s example does', () => {
    const aliases = new Map([
      ['@p1', "'lastname'"],
      ['@p2', '["OBrian","O\'Bryan"]'],
    ]);

    expect(
      parseFilter('Microsoft.Dynamics.CRM.In(PropertyName=@p1,PropertyValues=@p2)', { aliases }),
    ).toEqual({ kind: 'in', property: 'lastname', values: ['OBrian', "O'Bryan"] });
  });

  it('reads the plain in only on request, and then as one condition of many', () => {
    const text = "t in ('a','b''c') and a eq 1";

    expect(() => parseFilter(text)).toThrow("The operator 'in' is not supported.");
    expect(parseFilter(text, { plainIn: true })).toEqual({
      kind: 'and',
      left: { kind: 'in', property: 't', values: ['a', "b'c"] },
      right: condition('a'),
    });
  });

  it.each([
    ['a date as its midnight in UTC', 't gt 2024-02-29', Date.UTC(2024, 1, 29)],
    ['an instant in UTC', 't gt 2024-01-31T10:20:30Z', Date.UTC(2024, 0, 31, 10, 20, 30)],
    [
      'an instant with an offset',
      't gt 2024-01-31T10:20:30+05:30',
      Date.UTC(2024, 0, 31, 4, 50, 30),
    ],
    ['a part of a second', 't gt 1969-12-31T23:59:59.5Z', -500],
  ])('reads %s', (_what, text, value) => {
    expect(parseFilter(text)).toMatchObject({ value: { kind: 'instant', value } });
  });

  it.each([
    ['a day that no calendar has', 't gt 2023-02-29', 'no such date'],
    ['a time without a zone', 't gt 2024-01-31T10:20:30', "Unrecognized literal '2024-01-31T10'"],
    ['a quote that is not doubled', "lastname eq 'O'Bryan'", "Unrecognized literal ''O'Bryan'"],
    [
      'a quote that is never closed',
      "lastname eq 'Bryan",
      "There is an unterminated literal at position 12 in 'lastname eq 'Bryan'.",
    ],
    [
      'apostrophes doubled in a list, as Dataverse does',
      "Microsoft.Dynamics.CRM.In(PropertyName='a',PropertyValues=['O''Brian'])",
      "Invalid JSON. A comma character ',' was expected in scope 'Array'.",
    ],
    ['an alias without a value', 'a eq @p1', "The alias '@p1' has no value."],
    ['an unknown function', "tolower(a) eq 'x'", "An unknown function with name 'tolower'"],
    ['a literal before the operator', "'x' eq a", 'Syntax error at position 0'],
    ['a number that runs into a word', 'a eq 1and b eq 1', "Unrecognized literal '1and'"],
    ['brackets without end', `${'('.repeat(5000)}a eq 1`, 'Recursion depth exceeded'],
    ['negations without end', `${'not '.repeat(5000)}a eq 1`, 'Recursion depth exceeded'],
  ])('refuses %s', (_what, text, message) => {
    expect(() => parseFilter(text)).toThrow(message);
  });
});
