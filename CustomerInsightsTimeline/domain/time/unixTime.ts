import { countsAsInstant } from './instant';

/** Seconds reach the year 5138 below this, milliseconds leave March 1973 above it. */
const SMALLEST_MILLISECONDS = 1e11;

/** A time zone apart, either way, two times may still mean the same. */
const SAME_TIME_MS = 2 * 86_400_000;

/**
 * The instant of a Unix time whose unit nobody tells, in milliseconds since 1970 UTC. Of seconds and
 * milliseconds the one that agrees with another time of the same event wins. Where neither or both
 * do, a number below 1e11 (either sign) is taken as seconds, from there on as milliseconds. Null
 * where that is no instant of the years 1 to 9999.
 */
export function unixInstant(value: number, sameEventMs: number | null = null): number | null {
  const inSeconds = Math.round(value * 1000);
  const inMilliseconds = Math.round(value);
  const agrees = (ms: number) => sameEventMs !== null && Math.abs(ms - sameEventMs) <= SAME_TIME_MS;
  const usual = Math.abs(value) < SMALLEST_MILLISECONDS ? inSeconds : inMilliseconds;
  const other = usual === inSeconds ? inMilliseconds : inSeconds;
  const ms = agrees(other) && !agrees(usual) ? other : usual;
  // Without a sign on zero, which would be another value to a comparison by identity.
  return countsAsInstant(ms) ? ms + 0 : null;
}
