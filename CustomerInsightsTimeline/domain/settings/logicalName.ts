/**
 * The name of a table or column as Dataverse writes it, in lower case; null for any other text,
 * which would become a part of a query or an address.
 */
export function logicalName(text: string): string | null {
  return /^\w+$/.test(text) ? text.toLowerCase() : null;
}
