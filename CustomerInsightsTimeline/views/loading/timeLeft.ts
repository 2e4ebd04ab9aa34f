import type { Strings } from '../../strings/Strings';
import type { Formats } from '../formats';

const STEP_SECONDS = 5;

/** "about 20 seconds left", in steps that do not flicker; null where it can't be told yet. */
export function timeLeft(
  ms: number | null,
  strings: Strings,
  { number }: Pick<Formats, 'number'>,
): string | null {
  if (ms === null) return null;
  const seconds = Math.max(1, Math.ceil(ms / 1000 / STEP_SECONDS)) * STEP_SECONDS;
  if (seconds < 60) return strings.count('TimeLeft_Seconds', seconds, number(seconds));
  const minutes = Math.ceil(seconds / 60);
  return strings.count('TimeLeft_Minutes', minutes, number(minutes));
}
