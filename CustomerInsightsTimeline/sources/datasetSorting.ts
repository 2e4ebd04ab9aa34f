import type { SortOrder } from '../domain/activity/activityOrder';
import type { HostDataset } from './hostDataset';

/** Whether the host says that it sorts by this column first, and in the direction of the order. */
export function isSortedBy({ sorting }: HostDataset, column: string, order: SortOrder): boolean {
  const [first] = sorting;
  return first?.name === column && first.sortDirection === directionOf(order);
}

/** Takes effect with the next refresh. Hosts keep the list that they gave, so that one is filled. */
export function sortBy({ sorting }: HostDataset, column: string, order: SortOrder): void {
  sorting.splice(0, sorting.length, { name: column, sortDirection: directionOf(order) });
}

/** 0 is documented as ascending, 1 as descending. */
function directionOf(order: SortOrder): 0 | 1 {
  return order === 'newestFirst' ? 1 : 0;
}
