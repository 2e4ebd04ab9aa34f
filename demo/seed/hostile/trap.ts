import type { TableRow } from '../rows';

/** What a hostile row has that a healthy one hasn't; all else is filled in. */
export type Trap = TableRow;

/** A healthy pair of RangeIndex and ActivityTimeStamp for a moment, so that only the trap is odd. */
export const moment = (iso: string): Trap => ({
  msdynci_activitytime: iso,
  msdynci_rangeindex: String(Math.floor(Date.parse(iso) / 1000)),
});
