import type { DataRow, DataTable } from './dataTable';
import type { PagingNumbers, Sorting } from './datasetObject';
import { sortRows } from './sortRows';

export interface HeldRowsOptions {
  readonly table: DataTable;
  /** Rows a page until the control asks for another size. */
  readonly pageSize: number;
  /** Whether a page follows in place of the last one (canvas apps) or after it (subgrids). */
  readonly pages: 'replace' | 'append';
}

/** Canvas apps fetch and count so many rows at once, whatever the page size. */
const COUNTED_TOGETHER = 500;

/** The rows that a host holds, and the page of them that it shows. */
export class HeldRows {
  /** Another table, like another order and page size, takes effect when it begins again. */
  table: DataTable;
  readonly sorting: Sorting = [];
  nextPageSize: number;
  page = 1;
  private sorted: readonly DataRow[];
  private pageSize: number;

  constructor(private readonly options: HeldRowsOptions) {
    this.table = options.table;
    this.sorted = options.table.rows;
    this.pageSize = this.nextPageSize = options.pageSize;
  }

  begin(page = 1): void {
    this.page = page;
    this.pageSize = this.nextPageSize;
    const [first] = this.sorting;
    const isSorted = first !== undefined && this.table.logicalName !== null;
    this.sorted = isSorted
      ? sortRows(this.table.rows, first.name, first.sortDirection)
      : this.table.rows;
  }

  get shown(): readonly DataRow[] {
    const start = this.options.pages === 'append' ? 0 : (this.page - 1) * this.pageSize;
    return this.sorted.slice(start, this.end);
  }

  get paging(): PagingNumbers {
    const { page, pageSize, end } = this;
    const appends = this.options.pages === 'append';
    return {
      totalResultCount: this.total,
      firstPageNumber: appends ? 1 : page,
      lastPageNumber: page,
      pageSize,
      hasNextPage: end < this.sorted.length,
      hasPreviousPage: !appends && page > 1,
    };
  }

  private get end(): number {
    return this.page * this.pageSize;
  }

  /** That of a canvas app is counted in steps of 500 as far as it has looked. */
  private get total(): number {
    const { length } = this.sorted;
    const looked = Math.ceil(this.end / COUNTED_TOGETHER) * COUNTED_TOGETHER;
    return this.options.pages === 'append' ? length : Math.min(length, looked);
  }
}
