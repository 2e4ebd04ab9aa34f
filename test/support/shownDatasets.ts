import type { DataTable } from '../../demo/host/dataset/dataTable';
import { DatasetHost } from '../../demo/host/dataset/datasetHost';

type DataSet = ComponentFramework.PropertyTypes.DataSet;

/** What a host shows that has these rows, and no more. */
export function rowsIn(table: DataTable): DataSet {
  const onChange = () => undefined;
  return new DatasetHost({ table, pageSize: 25, pages: 'replace', onChange }).dataset();
}

/** What a host shows that stands on the second page of these rows, which is the last. */
export function secondPageOf(table: DataTable): DataSet {
  const dataset = rowsIn({ ...table, rows: table.rows.slice(10, 20) });
  const paging = { ...dataset.paging, hasPreviousPage: true, firstPageNumber: 2 };
  return { ...dataset, paging };
}

/** The same data-set after somebody has given its first row another title. */
export function changeFirstTitle(dataset: DataSet): DataSet {
  const [id = ''] = dataset.sortedRecordIds;
  const record = dataset.records[id];
  if (!record) return dataset;
  const getValue = (name: string) => (name.endsWith('title') ? 'Changed' : record.getValue(name));
  return { ...dataset, records: { ...dataset.records, [id]: { ...record, getValue } } };
}
