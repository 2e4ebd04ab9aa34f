/** What a maker may bind: text, or a lookup to CustomerProfile, which hosts give as a list. */
export type BoundCustomer = string | readonly { readonly name?: string | undefined }[] | null;

const GUID = /^\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i;

/**
 * Reads the CustomerId out of a bound value, or null where there is none.
 *
 * Customer Insights writes it as 32 lower-case hexadecimal digits, so a GUID in any other dress
 * (dashes, braces, capitals) is brought to that. Other text is kept as it is. Of a lookup, the
 * name counts: the CustomerId is the primary name of CustomerProfile, its id is not.
 */
export function readCustomerId(bound: BoundCustomer): string | null {
  const text = (typeof bound === 'string' ? bound : bound?.[0]?.name)?.trim() ?? '';
  if (text === '') return null;
  return GUID.test(text) ? text.replace(/[{}-]/g, '').toLowerCase() : text;
}
