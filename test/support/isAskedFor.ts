import type { ActivityRow } from '../../CustomerInsightsTimeline/domain/activity/Activity';
import type { ActivityScope } from '../../CustomerInsightsTimeline/domain/filter/ServerFilter';

const DAY_MS = 86_400_000;

/** What a server leaves in under a scope: types without their case, times with a day to spare. */
export function isAskedFor(row: ActivityRow, scope: ActivityScope): boolean {
  const type = (row.activityType ?? '').toLowerCase();
  const isSpelt = (types: readonly string[]) => types.some((name) => name.toLowerCase() === type);
  if (scope.types && !isSpelt(scope.types)) return false;
  if (isSpelt(scope.exceptTypes)) return false;
  if (row.activityTimeStamp === null) return true;
  const ms = Date.parse(row.activityTimeStamp);
  if (scope.from !== null && ms < scope.from - DAY_MS) return false;
  return scope.until === null || ms < scope.until + DAY_MS;
}
