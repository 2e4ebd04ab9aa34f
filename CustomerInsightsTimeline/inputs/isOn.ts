/**
 * Off only where it was switched off, or where the control has no such input: hosts give null for a
 * setting that nobody touched.
 */
export function isOn(input: { readonly raw: boolean | null } | undefined): boolean {
  return input !== undefined && input.raw !== false;
}
