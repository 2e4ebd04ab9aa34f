import type { Cell, DataRow, DataTable } from './dataTable';

type DataSet = ComponentFramework.PropertyTypes.DataSet;
type Sorting = ComponentFramework.PropertyHelper.DataSetApi.SortStatus[];

export interface DatasetHostOptions {
  readonly table: DataTable;
  /** Rows a page until the control asks for another size. */
  readonly pageSize: number;
  /** Whether a page follows in place of the last one (canvas apps) or after it (subgrids). */
  readonly pages: 'replace' | 'append';
  /** What a refresh finds; without it, the rows that are there. */
  readonly reread?: () => Promise<DataTable>;
  /** Calls the control's updateView, at once or later. */
  readonly onChange: () => void;
  /** The first load has failed with these words. */
  readonly failure?: string | undefined;
  /** False for a host that never says that it loads, and just brings the rows. */
  readonly tellsLoading?: boolean;
  /** Whether a refresh brings the page that is shown, and not the first one. */
  readonly keepsPage?: boolean;
  /** Lets an answer arrive; by default after everything else that is due. */
  readonly later?: (answer: () => void) => void;
}

/** Canvas apps fetch and count so many rows at once, whatever the page size. */
const COUNTED_TOGETHER = 500;

/**
 * Behaves as data-sets are documented to: loads are asked for one at a time and answered by a later
 * updateView, sorting and page size take effect with a refresh, which begins at the first page.
 * The total of a canvas app is counted in steps of 500 as far as it has looked.
 */
export class DatasetHost {
  /** How many loads the control asked for. */
  loads = 0;
  /** How often it asked for one while another was under way, which hosts do not support. */
  overlaps = 0;
  refreshes = 0;

  private table: DataTable;
  private sorted: readonly DataRow[];
  private readonly sorting: Sorting = [];
  private pageSize: number;
  private nextPageSize: number;
  private page = 1;
  private tables = 1;
  private loading = false;
  private error: string | null;
  private nextFailure: string | null = null;
  private readonly lost = new Set<string>();

  constructor(private readonly options: DatasetHostOptions) {
    this.table = options.table;
    this.sorted = options.table.rows;
    this.error = options.failure ?? null;
    this.pageSize = this.nextPageSize = options.pageSize;
  }

  /** What the maker's formula gives now: begins anew, as hosts do. */
  setTable(table: DataTable): void {
    this.table = table;
    this.loading = false;
    this.error = null;
    this.tables += 1;
    this.begin();
    this.options.onChange();
  }

  /** What the next refresh finds; the control hears nothing of it before. */
  changeQuietly(table: DataTable): void {
    this.table = table;
  }

  /** Lists the row's id still, as hosts do for a moment after a row was deleted. */
  loseRecord(id: string): void {
    this.lost.add(id);
    this.options.onChange();
  }

  /** The next load or refresh fails with these words; null lets it succeed. */
  failNext(message: string | null): void {
    this.nextFailure = message;
  }

  /** A fresh object for each updateView, as hosts give. */
  dataset(): DataSet {
    const { columns, logicalName } = this.table;
    const rows = this.shown();
    const end = this.page * this.pageSize;
    const unused = (): never => {
      throw new Error('The control has no use for this.');
    };
    return {
      columns: columns.map((column, order) => ({
        ...column,
        alias: column.alias ?? column.name,
        order,
        visualSizeFactor: 1,
      })),
      error: this.error !== null,
      errorMessage: this.error ?? '',
      loading: this.loading && this.options.tellsLoading !== false,
      records: Object.fromEntries(
        rows.filter(({ id }) => !this.lost.has(id)).map((row) => [row.id, recordOf(row)]),
      ),
      sortedRecordIds: rows.map(({ id }) => id),
      sorting: this.sorting,
      paging: {
        totalResultCount: this.total(end),
        firstPageNumber: this.options.pages === 'append' ? 1 : this.page,
        lastPageNumber: this.page,
        pageSize: this.pageSize,
        hasNextPage: end < this.sorted.length,
        hasPreviousPage: this.options.pages === 'replace' && this.page > 1,
        loadNextPage: () => {
          this.loadNextPage();
        },
        loadPreviousPage: unused,
        loadExactPage: unused,
        reset: () => {
          this.load(() => {
            this.begin();
          });
        },
        setPageSize: (size) => {
          this.nextPageSize = size;
        },
      },
      filtering: {
        getFilter: () => ({ conditions: [], filterOperator: 0 }),
        setFilter: unused,
        clearFilter: unused,
      },
      linking: { getLinkedEntities: () => [], addLinkedEntity: unused },
      refresh: () => {
        this.refresh();
      },
      getTargetEntityType: () => logicalName ?? '',
      getTitle: () => '',
      getViewId: () => '',
      getSelectedRecordIds: () => [],
      setSelectedRecordIds: unused,
      clearSelectedRecordIds: unused,
      openDatasetItem: unused,
    };
  }

  private shown(): readonly DataRow[] {
    if (this.error !== null && this.page === 1) return [];
    const start = this.options.pages === 'append' ? 0 : (this.page - 1) * this.pageSize;
    return this.sorted.slice(start, this.page * this.pageSize);
  }

  private total(end: number): number {
    const { length } = this.sorted;
    const looked = Math.ceil(end / COUNTED_TOGETHER) * COUNTED_TOGETHER;
    return this.options.pages === 'append' ? length : Math.min(length, looked);
  }

  private loadNextPage(): void {
    this.loads += 1;
    this.load(() => {
      this.page += 1;
    });
  }

  private refresh(): void {
    this.refreshes += 1;
    const { reread } = this.options;
    const { tables } = this;
    const load = () => {
      this.load(() => {
        const { page } = this;
        this.begin();
        if (this.options.keepsPage) this.page = page;
      });
    };
    if (!reread) load();
    else {
      void reread()
        .then((table) => {
          if (tables === this.tables) this.table = table;
        })
        .catch((error: unknown) => {
          this.nextFailure = String(error);
        })
        .then(() => {
          if (tables === this.tables) load();
        });
    }
  }

  private load(arrive: () => void): void {
    if (this.loading) this.overlaps += 1;
    this.loading = true;
    const later = this.options.later ?? ((answer: () => void) => setTimeout(answer, 0));
    const { tables } = this;
    // Hosts tell of the loading first, and of the rows with another update.
    later(() => {
      if (tables === this.tables && this.options.tellsLoading !== false) this.options.onChange();
      later(() => {
        if (tables === this.tables) this.finish(arrive);
      });
    });
  }

  private finish(arrive: () => void): void {
    this.loading = false;
    this.error = this.nextFailure;
    if (this.nextFailure === null) arrive();
    this.nextFailure = null;
    this.options.onChange();
  }

  private begin(): void {
    this.page = 1;
    this.pageSize = this.nextPageSize;
    const [first] = this.sorting;
    const isSorted = first !== undefined && this.table.logicalName !== null;
    this.sorted = isSorted
      ? sortRows(this.table.rows, first.name, first.sortDirection)
      : this.table.rows;
  }
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

/** Dataverse sorts what is empty lowest, and text without regard to capitals. */
function sortRows(rows: readonly DataRow[], column: string, direction: number): readonly DataRow[] {
  const sign = direction === 1 ? -1 : 1;
  const key = ({ cells }: DataRow) => {
    const cell = cells[column] ?? null;
    return typeof cell === 'string' ? cell.toLowerCase() : cell;
  };
  return [...rows].sort((a, b) => sign * compare(key(a), key(b)));
}

function compare(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
