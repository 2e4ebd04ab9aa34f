import { DatasetHost } from './datasetHost';

/** What a host gives for a data-set that the maker did not bind: no columns, and an error. */
export function unboundDataset(): ComponentFramework.PropertyTypes.DataSet {
  const nothing = new DatasetHost({
    table: { columns: [], rows: [], logicalName: null },
    pageSize: 25,
    pages: 'replace',
    onChange: () => undefined,
  });
  return { ...nothing.dataset(), error: true };
}
