import { answerOf, call, itemsOf, member, textIn, tried } from '../host/guarded';
import type { Called } from '../host/guarded';

export interface DatasetColumn {
  readonly name: string;
  /** '' where the host leaves these out. */
  readonly displayName: string;
  readonly dataType: string;
  readonly alias: string;
}

/** By what a data-set is sorted; 0 is documented as ascending, 1 as descending. */
export interface DatasetSorting {
  readonly name: string;
  readonly sortDirection: 0 | 1;
}

/** A data-set as a host gave it with one updateView, less the differences between hosts. */
export interface HostDataset {
  readonly columns: readonly DatasetColumn[];
  /** The record of an id, unread: see datasetRow. Undefined where the host has none. */
  readonly recordOf: (id: string) => unknown;
  readonly ids: readonly string[];
  readonly loading: boolean;
  /** What the host says of a failed read; null where none failed. */
  readonly error: unknown;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Whether rows of pages before these are missing: hosts may give a page in place of the last. */
  readonly startsLater: boolean;
  /** How many rows there are at the least; null where the host does not say. */
  readonly atLeast: number | null;
  /** What the host sorts by first; null where it does not say. */
  readonly sorting: DatasetSorting | null;
  readonly canSort: boolean;
  /** Takes effect with the next refresh. */
  readonly sortBy: (sorting: DatasetSorting) => void;
  /** The answer comes with a later updateView, and only one may be under way. */
  readonly loadNextPage: () => Called;
  readonly setPageSize: (rows: number) => void;
  /** Goes back to the first page. */
  readonly resetPaging: () => Called;
  readonly refresh: () => Called;
}

/** Null for a data-set that nobody bound: it has no columns, and an error without words. */
export function readDataset(host: unknown): HostDataset | null {
  const columns = itemsOf(member(host, 'columns')).flatMap((column) => readColumn(column) ?? []);
  const loading = member(host, 'loading') === true;
  const message = textIn(member(host, 'errorMessage')) ?? '';
  if (columns.length === 0 && !loading && message === '') return null;
  const paging = member(host, 'paging');
  const records = member(host, 'records');
  const [total, firstPage] = [
    member(paging, 'totalResultCount'),
    member(paging, 'firstPageNumber'),
  ];
  const hasPreviousPage = member(paging, 'hasPreviousPage') === true;
  const sorting = member(host, 'sorting');
  const [first] = itemsOf(sorting);
  return {
    columns,
    recordOf: (id) => member(records, id),
    ids: itemsOf(member(host, 'sortedRecordIds')).flatMap((id) => textIn(id) ?? []),
    loading,
    // Documented beyond the published types.
    error: member(host, 'error') ? { message, errorCode: member(host, 'errorCode') } : null,
    hasNextPage: member(paging, 'hasNextPage') === true,
    hasPreviousPage,
    startsLater: hasPreviousPage && typeof firstPage === 'number' && firstPage > 1,
    // Canvas apps count in steps of 500, as far as they have looked; -1 is said for "unknown".
    atLeast: typeof total === 'number' && total > 0 ? total : null,
    sorting: readSorting(first),
    canSort: canSort(host),
    // Hosts keep the list that they gave, so that one is filled.
    sortBy: (by) => {
      tried<unknown>(() => (sorting as DatasetSorting[]).splice(0, Infinity, by), undefined);
    },
    loadNextPage: () => call(paging, 'loadNextPage'),
    setPageSize: (rows) => {
      call(paging, 'setPageSize', rows);
    },
    resetPaging: () => call(paging, 'reset'),
    refresh: () => call(host, 'refresh'),
  };
}

function readColumn(column: unknown): DatasetColumn | null {
  const [name, displayName, dataType, alias] = ['name', 'displayName', 'dataType', 'alias'].map(
    (each) => textIn(member(column, each)) ?? '',
  );
  return name
    ? { name, displayName: displayName ?? '', dataType: dataType ?? '', alias: alias ?? '' }
    : null;
}

function readSorting(sorting: unknown): DatasetSorting | null {
  const name = textIn(member(sorting, 'name'));
  const sortDirection = member(sorting, 'sortDirection');
  const isDirection = sortDirection === 0 || sortDirection === 1;
  return name !== null && isDirection ? { name, sortDirection } : null;
}

/**
 * Sorting is documented for Dataverse alone, whose tables have a logical name. It is also documented
 * to drop the filter, which is the user's and stays: where a host won't say, there may be one.
 */
function canSort(host: unknown): boolean {
  const [filter, can, table] = [
    call(member(host, 'filtering'), 'getFilter'),
    call(host, 'getDataSetCapabilities'),
    answerOf(host, 'getTargetEntityType'),
  ];
  if (!filter.ok || !can.ok || !Array.isArray(member(host, 'sorting'))) return false;
  const isFiltered = itemsOf(member(filter.value, 'conditions')).length > 0;
  return Boolean(table) && member(can.value, 'isSortable') !== false && !isFiltered;
}
