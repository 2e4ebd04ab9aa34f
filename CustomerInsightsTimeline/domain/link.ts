export type Link =
  | { readonly kind: 'safe'; readonly href: string }
  /** Shown as text, never followed. */
  | { readonly kind: 'refused'; readonly text: string };

const FOLLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Decides whether a URL from the data may be opened: only absolute http, https, mailto and tel.
 * A name and a password in it are left out. The parser drops the blanks, tabs and line breaks that hide `java\nscript:`. Null for no text.
 */
export function readLink(text: string | null): Link | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  try {
    const url = new URL(trimmed);
    // Names and passwords are for nobody to see, and browsers hide whose host stands behind them.
    url.username = '';
    url.password = '';
    return FOLLOWED.has(url.protocol)
      ? { kind: 'safe', href: url.href }
      : { kind: 'refused', text: trimmed };
  } catch {
    return { kind: 'refused', text: trimmed };
  }
}

/** An address as people are to see it: as it was written, but for a name and a password in it. */
export function addressText(text: string, href: string): string {
  return /^[a-z]+:\/*[^/?#]*@/i.test(text) ? href : text;
}

/** The host that an address leads to; '' where there is none, as in the address of a mail. */
export function hostOf(href: string): string {
  return new URL(href).host;
}
