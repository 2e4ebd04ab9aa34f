import { v5 as uuidv5 } from 'uuid';
import type { ActivityRow } from './ActivityRow';

/** The namespace of the identities that this control makes up; itself a random UUID, fixed for good. */
const NAMESPACE = 'b0d1cb4c-7f53-4d0c-9a5e-4f9c5e0a2d11';

/**
 * Tells one row from another, the same way on every page and at every reading.
 *
 * The primary id counts only together with the partition: an elastic table may hold the same GUID
 * in two partitions. A row without it is known by its activity id, and a row without either by a
 * UUID (version 5) of all that it says.
 */
export function activityIdentity(row: ActivityRow): string {
  if (row.primaryId) return `row:${row.primaryId.toLowerCase()}|${row.partition ?? ''}`;
  if (row.activityId) return `activity:${row.activityId}`;
  const fields = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return `content:${uuidv5(JSON.stringify(fields), NAMESPACE)}`;
}
