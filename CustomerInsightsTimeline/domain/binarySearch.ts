/**
 * How many items of a list come before those that are not before something: the list has all of the
 * former first. It looks at few of them, however long the list is.
 */
export function countBefore<Item>(
  list: readonly Item[],
  isBefore: (item: Item) => boolean,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
