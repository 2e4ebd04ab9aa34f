import { EVERYTHING, isEverything } from '../filter/ActivityScope';
import type { Run } from '../loading/runs';
import type { HistoryState } from './HistoryState';
import type { WalkOptions } from './serverWalk';
import type { ShownPart } from './shownPart';

/** Why a history is empty. */
export type Emptiness = Pick<HistoryState, 'unified' | 'allHidden'>;

export const NOT_EMPTY: Emptiness = { unified: null, allHidden: false };

/**
 * Asks why there is nothing, once there is nothing. What is hidden was not even read where the
 * server leaves it out, so one row of anything is asked for. Under a scope of the reader's there
 * being nothing says nothing about the customer. A question that fails leaves the answer open.
 */
export async function whyEmpty(
  { patiently }: Run,
  { source, order, scope = EVERYTHING, hidden }: WalkOptions,
  { walk }: ShownPart,
): Promise<Emptiness> {
  if (!walk.finished || walk.size > walk.hidden || !isEverything(scope)) return NOT_EMPTY;
  if (walk.hidden > 0) return { unified: null, allHidden: true };
  if (hidden && hidden.names.length > 0) {
    const request = { order, scope: EVERYTHING, pageSize: 1, after: null } as const;
    const anything = await patiently(() => source.readActivities(request));
    if (!anything.ok) return NOT_EMPTY;
    const { rows, next } = anything.value;
    if (rows.length > 0 || next !== null) return { unified: null, allHidden: true };
  }
  const outcome = await patiently(source.isUnified);
  return { ...NOT_EMPTY, unified: outcome.ok && !outcome.value ? false : null };
}
