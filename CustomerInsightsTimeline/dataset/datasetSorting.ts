import type { SortOrder } from '../domain/activity/activityOrder';
import type { HostDataset } from './hostDataset';

/** Whether the host says that it sorts by this column first, and in the direction of the order. */
export function isSortedBy({ sorting }: HostDataset, column: string, order: SortOrder): boolean {
  return sorting?.name === column && sorting.sortDirection === directionOf(order);
}

/** Takes effect with the next refresh. */
export function sortBy(dataset: HostDataset, column: string, order: SortOrder): void {
  dataset.sortBy({ name: column, sortDirection: directionOf(order) });
}

/** 0 is documented as ascending, 1 as descending. */
function directionOf(order: SortOrder): 0 | 1 {
  return order === 'newestFirst' ? 1 : 0;
}
