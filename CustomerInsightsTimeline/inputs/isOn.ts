/** Off only where it was switched off: hosts give null for a setting that nobody touched. */
export function isOn(raw: unknown): boolean {
  return raw !== false;
}
