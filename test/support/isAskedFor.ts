import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
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
