const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Milliseconds since 1970 UTC of a date (its midnight in UTC) or of a date and time with its offset;
 * null for anything else, 30 February among it, which `Date.parse` would take for 1 March.
 */
export function parseInstant(text: string): number | null {
  const date = INSTANT.exec(text)?.[1];
  if (date === undefined) return null;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(date)) return null;
  const ms = text === date ? midnight : Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

/** As Dataverse answers an instant: 2024-01-31T10:20:30Z, without fractions of a second. */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
