type Host = ComponentFramework.PropertyTypes.DataSet;
type Sorting = ComponentFramework.PropertyHelper.DataSetApi.SortStatus[];

export type DatasetColumn = Pick<
  ComponentFramework.PropertyHelper.DataSetApi.Column,
  'name' | 'displayName' | 'dataType' | 'alias'
>;
export type DatasetRecord = Pick<
  ComponentFramework.PropertyHelper.DataSetApi.EntityRecord,
  'getValue' | 'getFormattedValue'
>;

/** A data-set as a host gave it with one updateView, less the differences between hosts. */
export interface HostDataset {
  readonly columns: readonly DatasetColumn[];
  readonly records: Readonly<Record<string, DatasetRecord>>;
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
  /** The host's own list: what is written into it takes effect with the next refresh. */
  readonly sorting: Sorting;
  readonly canSort: boolean;
  /** The answer comes with a later updateView, and only one may be under way. */
  readonly loadNextPage: () => void;
  readonly setPageSize: (rows: number) => void;
  /** Goes back to the first page. */
  readonly resetPaging: () => void;
  readonly refresh: () => void;
}

/** What hosts may leave out, and what they document beyond the published types. */
type Given = Partial<Omit<Host, 'paging' | 'filtering'>> & {
  readonly paging?: Partial<Host['paging']>;
  readonly filtering?: Partial<Host['filtering']>;
  readonly errorCode?: unknown;
  readonly getDataSetCapabilities?: () => { readonly isSortable?: boolean } | undefined;
};

/** Null for a data-set that nobody bound: it has no columns, and an error without words. */
export function readDataset(host: Host | undefined): HostDataset | null {
  if (!host) return null;
  const given: Given = host;
  const { columns = [], records = {}, sortedRecordIds: ids = [], paging = {} } = given;
  const { error = false, errorMessage = '', loading = false, sorting = [] } = given;
  const total = paging.totalResultCount ?? -1;
  if (columns.length === 0 && !loading && errorMessage === '') return null;
  return {
    columns,
    records,
    ids,
    loading,
    error: error ? { message: errorMessage, errorCode: given.errorCode } : null,
    hasNextPage: paging.hasNextPage === true,
    hasPreviousPage: paging.hasPreviousPage === true,
    startsLater: paging.hasPreviousPage === true && (paging.firstPageNumber ?? 1) > 1,
    // Canvas apps count in steps of 500, as far as they have looked; -1 is said for "unknown".
    atLeast: total > 0 ? total : null,
    sorting,
    canSort: canSort(given),
    loadNextPage: () => paging.loadNextPage?.(),
    setPageSize: (rows) => paging.setPageSize?.(rows),
    resetPaging: () => paging.reset?.(),
    refresh: () => given.refresh?.(),
  };
}

/**
 * Sorting is documented for Dataverse alone, whose tables have a logical name. It is also documented
 * to drop the filter, which is the user's and stays.
 */
function canSort(given: Given): boolean {
  try {
    const isFiltered = (given.filtering?.getFilter?.().conditions.length ?? 0) > 0;
    const isSortable = given.getDataSetCapabilities?.()?.isSortable !== false;
    const isDataverse = Boolean(given.getTargetEntityType?.());
    return Array.isArray(given.sorting) && isDataverse && isSortable && !isFiltered;
  } catch {
    return false;
  }
}
