import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import { comparisonFor } from '../activity/activityOrder';
import type { Outcome } from '../loading/Outcome';
import type { Run } from '../loading/runs';
import type { ServerWalk, WalkOptions } from './serverWalk';
import { createServerWalk, LARGEST_PAGE } from './serverWalk';
import type { ShownPart } from './shownPart';
import { createShownPart } from './shownPart';

/** What can take the place of what is shown: the same part of the time, read anew. */
export interface Renewal {
  readonly part: ShownPart;
  /** The activities in it that are not shown yet, in the true order. */
  readonly fresh: readonly Activity[];
}

/** Reads from the start until what is shown is covered. Null where the run was stopped. */
export async function readAnew(
  run: Run,
  options: WalkOptions,
  before: () => ShownPart,
): Promise<Outcome<Renewal> | null> {
  const { order, pageSize } = options;
  const rows = before().shown > pageSize ? LARGEST_PAGE : pageSize;
  const walk = createServerWalk({ ...options, pageSize: rows });
  while (!covers(walk, before(), order, pageSize)) {
    const outcome = await walk.readNext(run);
    if (run.signal.aborted) return null;
    if (!outcome.ok) return outcome;
  }
  return { ok: true, value: renewalOf(walk, before(), order, pageSize) };
}

/**
 * Whether a walk has come as far as the last one shown, has at least a page to show, and has read
 * as much as was read: a key out of its text order may have come from behind what is shown.
 */
function covers(
  { finished, settled, passed }: ServerWalk,
  { last, walk }: ShownPart,
  order: SortOrder,
  pageSize: number,
): boolean {
  if (finished) return true;
  if (passed < walk.passed) return false;
  const reached = settled[settled.length - 1];
  if (!reached || settled.length < pageSize) return false;
  return last === null || comparisonFor(order)(reached, last) >= 0;
}

/** As much as is shown: up to the same place in the order, or all of all; but a page at least. */
function renewalOf(
  walk: ServerWalk,
  before: ShownPart,
  order: SortOrder,
  pageSize: number,
): Renewal {
  const { last } = before;
  const compare = comparisonFor(order);
  const within = before.complete
    ? walk.settled
    : walk.settled.filter((activity) => last !== null && compare(activity, last) <= 0);
  const known = new Set(before.walk.settled.slice(0, before.shown).map(({ key }) => key));
  const part = createShownPart(walk);
  part.extend(Math.max(within.length, pageSize));
  return { part, fresh: within.filter(({ key }) => !known.has(key)) };
}
