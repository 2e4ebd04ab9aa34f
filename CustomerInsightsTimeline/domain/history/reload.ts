import type { Activity } from '../activity/Activity';
import type { SortOrder } from '../activity/activityOrder';
import { comparisonFor } from '../activity/activityOrder';
import type { Task } from '../loading/exclusiveTask';
import type { Outcome } from '../loading/Failure';
import type { ActivityTotals } from '../summaries/activityTotals';
import { createCarriedKeys } from './carriedKeys';
import type { PagedReader, ReaderOptions } from './pagedReader';
import { createPagedReader, LARGEST_PAGE } from './pagedReader';
import type { EmptyReason, ShownPrefix } from './shownPrefix';
import { createShownPrefix, findEmptyReason } from './shownPrefix';

export interface ReloadOptions extends ReaderOptions {
  /** Counts all activities of the history that are not hidden; absent where nobody can. */
  readonly countAll?: ((signal: AbortSignal) => Promise<Outcome<ActivityTotals>>) | undefined;
}

/** The same stretch of time as is shown, read again. It can take the place of what is shown. */
export interface Reload {
  readonly prefix: ShownPrefix;
  /** The activities in it that are not shown yet, in the true order. */
  readonly newActivities: readonly Activity[];
  readonly emptyReason: EmptyReason;
}

/**
 * The procedure of a reload: reads what was written since, where that is all there is to know. Else
 * reads from the start until what is shown is covered. Nobody takes the result of a stopped task.
 */
export async function reload(
  task: Task,
  options: ReloadOptions,
  shown: () => ShownPrefix,
): Promise<Outcome<Reload>> {
  const { order, pageSize, largestPage = LARGEST_PAGE } = options;
  const rows = shown().shown > pageSize ? largestPage : pageSize;
  const carryKeys = createCarriedKeys(shown().reader.final);
  const reader =
    (await readChanges(task, options, shown().reader)) ??
    createPagedReader({ ...options, carryKeys, pageSize: rows });
  while (!task.signal.aborted && !covers(reader, shown(), order, pageSize)) {
    if (rows === largestPage) reader.hurry(shown().complete ? Infinity : shown().shown);
    const failed = await reader.readNext(task);
    if (failed) return failed;
  }
  const emptyReason = await findEmptyReason(task, options, reader);
  return { ok: true, value: { ...reloadOf(reader, shown(), order, pageSize), emptyReason } };
}

/**
 * Adds to the whole of a history what was written since. The source counts all at the same time: where
 * there are fewer than are known then, some are gone, and nothing says which. Null where all has to be
 * read again.
 */
async function readChanges(
  task: Task,
  options: ReloadOptions,
  before: PagedReader,
): Promise<PagedReader | null> {
  const { countAll, pageSize } = options;
  const isWhole = before.finished && before.writtenUntil > 0;
  if (!countAll || !isWhole || before.final.length <= pageSize) return null;
  const reader = createPagedReader({ ...options, before, pageSize: LARGEST_PAGE });
  const [, count] = await Promise.all([reader.readNext(task), task.withRetries(countAll)]);
  const isAll = reader.finished && count.ok && reader.final.length === count.value.count;
  return isAll && reader.unreadable === 0 ? reader : null;
}

/**
 * Whether a reader has come as far as the last one shown, has a page to show, and has read as much
 * as was read before: a key out of its text order may have come from behind what is shown.
 */
function covers(
  { finished, final, passed }: PagedReader,
  { last, reader }: ShownPrefix,
  order: SortOrder,
  pageSize: number,
): boolean {
  if (finished) return true;
  if (passed < reader.passed) return false;
  const reached = final[final.length - 1];
  if (!reached || final.length < pageSize) return false;
  return last === null || comparisonFor(order)(reached, last) >= 0;
}

/** As much as is shown: up to the same place in the order, or all of all; but a page at least. */
function reloadOf(
  reader: PagedReader,
  before: ShownPrefix,
  order: SortOrder,
  pageSize: number,
): Omit<Reload, 'emptyReason'> {
  const { last } = before;
  const compare = comparisonFor(order);
  const within = before.complete
    ? reader.final
    : reader.final.filter((activity) => last !== null && compare(activity, last) <= 0);
  const known = new Set(before.reader.final.slice(0, before.shown).map(({ key }) => key));
  const prefix = createShownPrefix(reader);
  prefix.extend(Math.max(within.length, pageSize));
  return { prefix, newActivities: within.filter(({ key }) => !known.has(key)) };
}
