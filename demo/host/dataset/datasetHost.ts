import type { DataTable } from './dataTable';
import { datasetObject } from './datasetObject';
import type { HeldRowsOptions } from './heldRows';
import { HeldRows } from './heldRows';
import type { HostLoadsOptions } from './hostLoads';
import { HostLoads } from './hostLoads';

export interface DatasetHostOptions extends HeldRowsOptions, HostLoadsOptions {
  /** What a refresh finds; without it, the rows that are there. */
  readonly reread?: () => Promise<DataTable>;
  /** Whether a refresh brings the page that is shown, and not the first one. */
  readonly keepsPage?: boolean;
}

/**
 * Behaves as data-sets are documented to: loads are asked for one at a time and answered by a later
 * updateView, sorting and page size take effect with a refresh, which begins at the first page.
 */
export class DatasetHost {
  /** How many loads the control asked for. */
  loads = 0;
  refreshes = 0;

  private readonly held: HeldRows;
  private readonly answers: HostLoads;
  private readonly lost = new Set<string>();

  constructor(private readonly options: DatasetHostOptions) {
    this.held = new HeldRows(options);
    this.answers = new HostLoads(options);
  }

  /** How often the control asked for a load while another was under way. */
  get overlaps(): number {
    return this.answers.overlaps;
  }

  /** What the maker's formula gives now: begins again, as hosts do. */
  setTable(table: DataTable): void {
    this.held.table = table;
    this.answers.beginAnew();
    this.held.begin();
    this.options.onChange();
  }

  /** What the next refresh finds; the control hears nothing of it before. */
  changeQuietly(table: DataTable): void {
    this.held.table = table;
  }

  /** Lists the row's id still, as hosts do for a moment after a row was deleted. */
  loseRecord(id: string): void {
    this.lost.add(id);
    this.options.onChange();
  }

  /** The next load or refresh fails with these words; null lets it succeed. */
  failNext(message: string | null): void {
    this.answers.failNext(message);
  }

  /** A fresh object for each updateView, as hosts give. */
  dataset(): ComponentFramework.PropertyTypes.DataSet {
    const { held, lost } = this;
    const { error, loading } = this.answers;
    const { table, sorting, paging } = held;
    const rows = error !== null && held.page === 1 ? [] : held.shown;
    return datasetObject(
      { table, rows, lost, error, loading, sorting, paging },
      {
        loadNextPage: () => {
          this.loadNextPage();
        },
        reset: () => {
          this.answers.load(() => {
            held.begin();
          });
        },
        setPageSize: (size) => {
          held.nextPageSize = size;
        },
        refresh: () => {
          this.refresh();
        },
      },
    );
  }

  private loadNextPage(): void {
    this.loads += 1;
    this.answers.load(() => {
      this.held.page += 1;
    });
  }

  private refresh(): void {
    this.refreshes += 1;
    const { reread } = this.options;
    if (reread) void this.refreshFrom(reread);
    else this.loadAnew();
  }

  private async refreshFrom(reread: () => Promise<DataTable>): Promise<void> {
    const isCurrent = this.answers.whetherCurrent();
    try {
      const table = await reread();
      if (isCurrent()) this.held.table = table;
    } catch (error) {
      if (isCurrent()) this.failNext(String(error));
    }
    if (isCurrent()) this.loadAnew();
  }

  private loadAnew(): void {
    // Every table of Customer Insights is elastic, and those refuse a second sort.
    const isElastic = this.held.table.logicalName?.startsWith('msdynci_') === true;
    if (isElastic && this.held.sorting.length > 1) {
      this.failNext('Only one sort is supported on an elastic table.');
    }
    this.answers.load(() => {
      this.held.begin(this.options.keepsPage ? this.held.page : 1);
    });
  }
}
