import { unknownSegment } from './dataverseError';
import type { SchemaShape } from './schema';
import { hasColumn } from './schema';
import type { Table } from './tables';

/** Answers `EntityDefinitions(LogicalName='…')`: as much metadata as components ask a host for. */
export function entityDefinition(
  tables: readonly Table[],
  logicalName: string,
  shape: SchemaShape,
): Record<string, unknown> {
  const table = tables.find((candidate) => candidate.logicalName === logicalName);
  if (!table) throw unknownSegment(logicalName);
  return {
    LogicalName: table.logicalName,
    EntitySetName: table.entitySet,
    PrimaryIdAttribute: table.primaryId,
    PrimaryNameAttribute: table.primaryName,
    TableType: table.isElastic ? 'Elastic' : 'Standard',
    Attributes: [...table.columns.keys()]
      .filter((column) => hasColumn(table, column, shape))
      .map((column) => ({ LogicalName: column, AttributeType: table.columns.get(column) })),
  };
}
