import type { ActivityRow } from './ActivityRow';

/**
 * Tells one row from another, the same way on every page and at every reading.
 *
 * The primary id counts only together with the partition: an elastic table may hold the same GUID
 * in two partitions. A row without it is known by its activity id, and a row without either by all
 * that it says. A digest of that would be shorter, but no identity leaves the control.
 */
export function activityIdentity(row: ActivityRow): string {
  if (row.primaryId) return `row:${row.primaryId.toLowerCase()}|${row.partition ?? ''}`;
  if (row.activityId) return `activity:${row.activityId}`;
  const fields = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return `content:${JSON.stringify(fields)}`;
}
