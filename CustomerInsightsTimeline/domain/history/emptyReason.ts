import { EVERYTHING, isEverything } from '../filter/ActivityScope';
import type { Task } from '../loading/exclusiveTask';
import type { HistoryState } from './HistoryState';
import type { ReaderOptions } from './pagedReader';
import type { ShownPrefix } from './shownPrefix';

/** Why a history is empty. */
export type EmptyReason = Pick<HistoryState, 'unified' | 'allHidden'>;

export const NOT_EMPTY: EmptyReason = { unified: null, allHidden: false };

/**
 * Finds out why a history is empty. A server that leaves hidden types out says nothing about them,
 * so one row of any type is requested. Under a filter, an empty history says nothing about the
 * customer. A request that fails leaves the reason open.
 */
export async function findEmptyReason(
  { withRetries }: Task,
  { source, order, scope = EVERYTHING, hidden }: ReaderOptions,
  { reader }: ShownPrefix,
): Promise<EmptyReason> {
  if (!reader.finished || reader.size > reader.hidden || !isEverything(scope)) return NOT_EMPTY;
  if (reader.hidden > 0) return { unified: null, allHidden: true };
  if (hidden && hidden.names.length > 0) {
    const request = { order, scope: EVERYTHING, pageSize: 1, after: null } as const;
    const anything = await withRetries((signal) => source.readActivities({ ...request, signal }));
    if (!anything.ok) return NOT_EMPTY;
    const { rows, next } = anything.value;
    if (rows.length > 0 || next !== null) return { unified: null, allHidden: true };
  }
  const outcome = await withRetries(source.isUnified);
  return { ...NOT_EMPTY, unified: outcome.ok && !outcome.value ? false : null };
}
