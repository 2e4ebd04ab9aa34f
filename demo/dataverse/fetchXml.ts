import { readXml } from '../../packaging/xml';
import { badQuery } from './dataverseError';

const AGGREGATES = ['count', 'countcolumn'] as const;
const DATE_PARTS = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type DatePart = (typeof DATE_PARTS)[number];

/** One value of each group: a column that groups, or what its rows add up to. */
export type FetchAttribute = {
  readonly column: string;
  readonly alias: string;
} & (
  | { readonly kind: 'aggregate'; readonly aggregate: (typeof AGGREGATES)[number] }
  | {
      readonly kind: 'group';
      /** Null for a column that groups by its values. */
      readonly part: DatePart | null;
      /** Whether parts of a date are those of the user's zone, as they are unless they may not be. */
      readonly inUserZone: boolean;
    }
);

export interface FetchCondition {
  readonly column: string;
  readonly operator: 'eq' | 'null' | 'not-null';
  readonly value: string;
}

export interface FetchFilter {
  readonly type: 'and' | 'or';
  readonly conditions: readonly FetchCondition[];
  readonly filters: readonly FetchFilter[];
}

/** A FetchXML query that counts the rows of groups. */
export interface FetchAggregate {
  readonly entity: string;
  readonly attributes: readonly FetchAttribute[];
  readonly filters: readonly FetchFilter[];
  readonly isOrdered: boolean;
}

type Element = Readonly<Record<string, unknown>>;

const LISTS = ['attribute', 'condition', 'filter', 'order', 'link-entity'];

/** Reads what this stand-in knows of FetchXML: queries that count, on one table. Refuses all else. */
export function readFetchXml(text: string): FetchAggregate {
  const root = parse(text);
  const fetch = child(root, 'fetch');
  refuseOthers(fetch, ['@aggregate', '@page', 'entity']);
  if (attribute(fetch, 'aggregate') !== 'true' && attribute(fetch, 'aggregate') !== '1')
    throw notKnown('FetchXML without aggregate="true"');
  if ((attribute(fetch, 'page') ?? '1') !== '1') throw notKnown('A further page of FetchXML');
  const entity = child(fetch, 'entity');
  refuseOthers(entity, ['@name', 'attribute', 'filter', 'order']);
  const attributes = children(entity, 'attribute').map(readAttribute);
  if (attributes.length === 0) throw badQuery('An aggregate query needs an attribute.');
  const aliases = new Set(attributes.map(({ alias }) => alias));
  if (aliases.size < attributes.length) throw badQuery('Each alias stands for one attribute.');
  return {
    entity: attribute(entity, 'name') ?? '',
    attributes,
    filters: children(entity, 'filter').map(readFilter),
    isOrdered: children(entity, 'order').length > 0,
  };
}

function parse(text: string): Element {
  try {
    return readXml(text, LISTS) as Element;
  } catch {
    throw badQuery('Invalid XML.');
  }
}

function readAttribute(element: Element): FetchAttribute {
  refuseOthers(element, [
    '@name',
    '@alias',
    '@aggregate',
    '@groupby',
    '@dategrouping',
    '@usertimezone',
  ]);
  const column = attribute(element, 'name') ?? '';
  const alias = attribute(element, 'alias');
  if (alias === undefined || !/^\w+$/.test(alias))
    throw badQuery(`The attribute '${column}' of an aggregate query needs an alias.`);
  const aggregate = attribute(element, 'aggregate');
  if (attribute(element, 'groupby') === 'true') {
    const part = attribute(element, 'dategrouping');
    return {
      kind: 'group',
      column,
      alias,
      part: part === undefined ? null : oneOf(DATE_PARTS, part, 'dategrouping'),
      inUserZone: attribute(element, 'usertimezone') !== 'false',
    };
  }
  if (aggregate === undefined)
    throw badQuery(`The attribute '${column}' is neither aggregated nor grouped by.`);
  return { kind: 'aggregate', column, alias, aggregate: oneOf(AGGREGATES, aggregate, 'aggregate') };
}

function readFilter(element: Element): FetchFilter {
  refuseOthers(element, ['@type', 'condition', 'filter']);
  return {
    type: oneOf(['and', 'or'] as const, attribute(element, 'type') ?? 'and', 'type'),
    conditions: children(element, 'condition').map(readCondition),
    filters: children(element, 'filter').map(readFilter),
  };
}

function readCondition(element: Element): FetchCondition {
  refuseOthers(element, ['@attribute', '@operator', '@value']);
  const operators = ['eq', 'null', 'not-null'] as const;
  return {
    column: attribute(element, 'attribute') ?? '',
    operator: oneOf(operators, attribute(element, 'operator') ?? '', 'operator'),
    value: attribute(element, 'value') ?? '',
  };
}

function attribute(element: Element, name: string): string | undefined {
  const value = element[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}

function child(element: Element, name: string): Element {
  const found = element[name];
  if (typeof found !== 'object' || found === null)
    throw badQuery(`FetchXML has one element '${name}'.`);
  return found as Element;
}

/** An element with nothing in it is read as an empty text. */
function children(element: Element, name: string): readonly Element[] {
  const found = (element[name] ?? []) as readonly unknown[];
  return found.map((each) => (typeof each === 'object' ? (each as Element) : {}));
}

function refuseOthers(element: Element, known: readonly string[]): void {
  const other = Object.keys(element).find((name) => !known.includes(name));
  if (other !== undefined) throw notKnown(`'${other.replace('@', '')}' of FetchXML`);
}

function oneOf<Name extends string>(known: readonly Name[], given: string, of: string): Name {
  const name = known.find((each) => each === given);
  if (name === undefined) throw notKnown(`The ${of} '${given}' of FetchXML`);
  return name;
}

function notKnown(what: string) {
  return badQuery(`${what} is not supported by this stand-in.`);
}
