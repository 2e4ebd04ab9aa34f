const GUID = /^\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/i;

/**
 * Reads a text as a CustomerId. Customer Insights writes it as 32 lower-case hexadecimal digits, so
 * a GUID in any other dress (dashes, braces, capitals) is brought to that. Other text is trimmed
 * and kept; null for none.
 */
export function readCustomerId(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  return GUID.test(trimmed) ? trimmed.replace(/[{}-]/g, '').toLowerCase() : trimmed;
}

/** Whether a text is spelled as Customer Insights spells a CustomerId, and Dataverse no id at all. */
export function isSpelledAsCustomerId(text: string): boolean {
  return /^[0-9a-f]{32}$/i.test(text.trim());
}

/** The GUID that a text is, in lower case and with dashes, or null where it is none. */
export function readGuid(text: string | null | undefined): string | null {
  const parts = GUID.exec(text?.trim() ?? '');
  return parts ? parts.slice(1).join('-').toLowerCase() : null;
}

/**
 * All spellings under which a source may have handed a key to Customer Insights. Whether text is
 * compared without case is documented for standard tables only.
 */
export function spellingsOf(key: string): readonly string[] {
  const guid = readGuid(key);
  const all = guid === null ? [key.trim()] : [guid, guid.toUpperCase(), key.trim()];
  return [...new Set(all)];
}
