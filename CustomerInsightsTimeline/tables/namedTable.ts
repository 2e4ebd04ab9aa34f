import type { Failure } from '../domain/loading/Failure';
import type { ColumnNames, GivenName } from '../domain/settings/columnNames';
import type { SettingFault } from '../domain/settings/SettingFault';
import type { TableShape } from './tableShape';
import { missingColumn } from '../host/webApiFailure';

/** The maker's names for tables and columns, and where to report a name that does not exist. */
export interface MakersNames {
  readonly tables: ColumnNames['tables'];
  readonly report: (fault: SettingFault) => void;
}

/**
 * A table as the maker says that it is called. A given name is tried before the known ones. The
 * column that identifies a row is called after its table, as Dataverse does it.
 */
export function namedTable<Column extends string>(
  shape: TableShape<Column>,
  tables: ColumnNames['tables'] = {},
): TableShape<Column> {
  const given = tables[shape.name];
  if (!given) return shape;
  const logicalName = given.table?.name ?? shape.logicalName;
  const candidates = (column: Column): readonly string[] => {
    const known = shape.columns[column].map((name) =>
      name === `${shape.logicalName}id` ? `${logicalName}id` : name,
    );
    const own = given[column]?.name;
    return own === undefined ? known : [own, ...known];
  };
  const columns = (Object.keys(shape.columns) as Column[]).map(
    (column) => [column, candidates(column)] as const,
  );
  return {
    ...shape,
    given,
    logicalName,
    customerId: given.customerId?.name ?? shape.customerId,
    columns: Object.fromEntries(columns) as Record<Column, readonly string[]>,
  };
}

/** Which of the maker's names are those of nothing, by the columns there are and a refusal. */
export function namesNotFound<Column extends string>(
  { given = {}, columns }: TableShape<Column>,
  present: ReadonlyMap<string, string>,
  failure: Failure | null,
): readonly SettingFault[] {
  const refused = failure && missingColumn(failure);
  const isNotFound = ([column, { name }]: readonly [string, GivenName]) =>
    column === 'table'
      ? failure?.kind === 'tableMissing'
      : name === refused || (column in columns && present.get(column) !== name);
  return Object.entries(given)
    .filter(isNotFound)
    .map(([, { notFound }]) => notFound);
}
