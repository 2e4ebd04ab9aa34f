import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { TimeWindow } from '../../CustomerInsightsTimeline/domain/CustomerSource';
import type { ServerFilter } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';

const DAY_MS = 86_400_000;

/** What a server leaves in under a scope: types without their case, times with a day to spare. */
export function isAskedFor(row: ActivityRow, serverFilter: ServerFilter): boolean {
  const type = (row.activityType ?? '').toLowerCase();
  const isSpelt = (types: readonly string[]) => types.some((name) => name.toLowerCase() === type);
  if (serverFilter.types && !isSpelt(serverFilter.types)) return false;
  if (isSpelt(serverFilter.exceptTypes)) return false;
  if (row.activityTimeStamp === null) return true;
  const ms = Date.parse(row.activityTimeStamp);
  if (serverFilter.from !== null && ms < serverFilter.from - DAY_MS) return false;
  return serverFilter.until === null || ms < serverFilter.until + DAY_MS;
}

/** What a server leaves in under a window, which is exact. */
export function isWithin({ activityTimeStamp }: ActivityRow, window: TimeWindow | null): boolean {
  if (window === null) return true;
  if (window === 'undated' || activityTimeStamp === null)
    return window === 'undated' && activityTimeStamp === null;
  const ms = Date.parse(activityTimeStamp);
  return window.from <= ms && ms < window.until;
}
