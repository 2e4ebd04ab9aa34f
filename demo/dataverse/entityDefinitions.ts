import { badQuery, unknownSegment, unknownTable } from './dataverseError';
import { unquote } from './filterLiterals';
import type { SchemaShape } from './schema';
import { columnsOf } from './schema';
import type { ColumnType, Table } from './tables';

const DEFINITION = /^EntityDefinitions\(LogicalName=('(?:[^']|'')*')\)(?:\/(\w+))?$/;

const ATTRIBUTE_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'String',
  memo: 'Memo',
  guid: 'Uniqueidentifier',
  lookup: 'Lookup',
  dateTime: 'DateTime',
  integer: 'Integer',
  decimal: 'Decimal',
  boolean: 'Boolean',
};

/**
 * Answers `EntityDefinitions(LogicalName='…')` and its `/Attributes`: as much metadata as a host
 * needs for `utils.getEntityMetadata`. Null where the path asks for something else.
 */
export function entityDefinition(
  path: string,
  url: URL,
  tables: readonly Table[],
  shape: SchemaShape,
): Readonly<Record<string, unknown>> | null {
  const [, name, collection] = DEFINITION.exec(path) ?? [];
  if (name === undefined) return null;
  const logicalName = unquote(name);
  const table = tables.find((candidate) => candidate.logicalName === logicalName);
  if (!table) throw unknownTable(logicalName);
  const select = readSelect(url.searchParams);
  const context = `${url.origin}/api/data/v9.2/$metadata#EntityDefinitions`;
  if (collection === undefined) {
    return { '@odata.context': `${context}/$entity`, ...selected(definitionOf(table), select) };
  }
  if (collection !== 'Attributes') throw unknownSegment(collection);
  const attributes = columnsOf(table, shape).map((column) => attributeOf(column, table));
  return {
    '@odata.context': `${context}('${logicalName}')/Attributes`,
    value: attributes.map((attribute) => selected(attribute, select)),
  };
}

function definitionOf(table: Table): Record<string, unknown> {
  return {
    LogicalName: table.logicalName,
    EntitySetName: table.entitySet,
    LogicalCollectionName: table.entitySet,
    PrimaryIdAttribute: table.primaryId,
    PrimaryNameAttribute: table.primaryName,
    TableType: table.isElastic ? 'Elastic' : 'Standard',
  };
}

function attributeOf(column: string, table: Table): Record<string, unknown> {
  return {
    LogicalName: column,
    AttributeType: ATTRIBUTE_TYPES[table.columns.get(column) ?? 'text'],
    IsPrimaryId: column === table.primaryId,
    IsPrimaryName: column === table.primaryName,
  };
}

function readSelect(parameters: URLSearchParams): readonly string[] | null {
  for (const name of parameters.keys()) {
    if (name !== '$select')
      throw badQuery(`The query option '${name}' is not supported by this stand-in.`);
  }
  return parameters.get('$select')?.split(',') ?? null;
}

function selected(
  properties: Readonly<Record<string, unknown>>,
  select: readonly string[] | null,
): Record<string, unknown> {
  if (select === null) return { ...properties };
  const entries = select.map((name): [string, unknown] => {
    if (!(name in properties)) throw badQuery(`Could not find a property named '${name}'.`);
    return [name, properties[name]];
  });
  return Object.fromEntries(entries);
}
