import type { Cell, DataRow, DataTable } from './dataTable';

type DataSet = ComponentFramework.PropertyTypes.DataSet;
type Paging = DataSet['paging'];
export type Sorting = ComponentFramework.PropertyHelper.DataSetApi.SortStatus[];

/** What a host says of the page that it shows. */
export type PagingNumbers = Pick<
  Paging,
  | 'totalResultCount'
  | 'firstPageNumber'
  | 'lastPageNumber'
  | 'pageSize'
  | 'hasNextPage'
  | 'hasPreviousPage'
>;

/** What a host has to show at one moment. */
export interface DatasetMoment {
  readonly table: DataTable;
  readonly rows: readonly DataRow[];
  /** The ids of rows that are listed, but have no record. */
  readonly lost: ReadonlySet<string>;
  readonly error: string | null;
  readonly loading: boolean;
  readonly sorting: Sorting;
  readonly paging: PagingNumbers;
}

/** What the control may ask of the host. */
export type DatasetRequests = Pick<Paging, 'loadNextPage' | 'reset' | 'setPageSize'> &
  Pick<DataSet, 'refresh'>;

/** The object that a host gives the control. Members that the control has no use for throw. */
export function datasetObject(moment: DatasetMoment, requests: DatasetRequests): DataSet {
  const { table, rows, lost, error, loading, sorting, paging } = moment;
  const { refresh, ...pages } = requests;
  const unused = (): never => {
    throw new Error('The control has no use for this.');
  };
  return {
    columns: table.columns.map((column, order) => ({
      ...column,
      alias: column.alias ?? column.name,
      order,
      visualSizeFactor: 1,
    })),
    error: error !== null,
    errorMessage: error ?? '',
    loading,
    records: Object.fromEntries(
      rows.filter(({ id }) => !lost.has(id)).map((row) => [row.id, recordOf(row)]),
    ),
    sortedRecordIds: rows.map(({ id }) => id),
    sorting,
    paging: { ...paging, ...pages, loadPreviousPage: unused, loadExactPage: unused },
    filtering: {
      getFilter: () => ({ conditions: [], filterOperator: 0 }),
      setFilter: unused,
      clearFilter: unused,
    },
    linking: { getLinkedEntities: () => [], addLinkedEntity: unused },
    refresh,
    getTargetEntityType: () => table.logicalName ?? '',
    getTitle: () => '',
    getViewId: () => '',
    getSelectedRecordIds: () => [],
    setSelectedRecordIds: unused,
    clearSelectedRecordIds: unused,
    openDatasetItem: unused,
  };
}

function recordOf({ id, cells }: DataRow) {
  const cell = (name: string): Cell => cells[name] ?? null;
  return {
    getRecordId: () => id,
    // Hosts answer null for an empty cell, whatever the published types promise.
    getValue: (name: string) => cell(name) as string,
    getFormattedValue: (name: string) => String(cell(name) ?? ''),
    getNamedReference: () => ({ id: { guid: id }, name: '' }),
  };
}
