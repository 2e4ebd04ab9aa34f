export type Link =
  | { readonly kind: 'safe'; readonly href: string }
  /** Shown as text, never followed. */
  | { readonly kind: 'refused'; readonly text: string };

const FOLLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Decides whether a URL from the data may be opened: only absolute http, https, mailto and tel.
 * The parser drops the blanks, tabs and line breaks that hide `java\nscript:`. Null for no text.
 */
export function readLink(text: string | null): Link | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  try {
    const url = new URL(trimmed);
    return FOLLOWED.has(url.protocol)
      ? { kind: 'safe', href: url.href }
      : { kind: 'refused', text: trimmed };
  } catch {
    return { kind: 'refused', text: trimmed };
  }
}
