import type { Period } from '../time/period';

/** The place of the bin that holds a day; of the first or the last one for a day beyond them. */
export function binAt(bins: readonly Period[], day: number): number {
  let low = 0;
  let high = bins.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (day <= (bins[middle]?.toDay ?? day)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a day begins on a strip on which each bin is 1 wide: 0 up to the number of bins. */
export function placeOfDay(bins: readonly Period[], day: number): number {
  const index = binAt(bins, day);
  const bin = bins[index];
  if (!bin) return 0;
  const share = (day - bin.fromDay) / (bin.toDay - bin.fromDay + 1);
  return index + Math.min(1, Math.max(0, share));
}
