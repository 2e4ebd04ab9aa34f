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

/**
 * An address as people are to see it: as it was written, but as it is opened where the two may tell
 * of different places. So nobody sees a name or a password in it, a host in letters that look like
 * others, or characters that can't be seen.
 */
export function addressText(text: string, href: string): string {
  const { origin, host } = new URL(href);
  const isOfItsHost = host === '' || text.toLowerCase().startsWith(origin);
  return isOfItsHost && !/\p{C}/u.test(text) ? text : href;
}

/** Where an address leads: its host, or whom it writes to or calls. */
export function destinationOf(href: string): string {
  const { host, pathname } = new URL(href);
  return host === '' ? pathname : host;
}

/** A record of a model-driven app. */
export interface AppRecord {
  readonly table: string;
  readonly id: string;
}

/** The record that an address leads to in the app at `home`; null where it leads elsewhere. */
export function recordAt(href: string, home: string): AppRecord | null {
  const { origin, pathname, searchParams } = new URL(href);
  const table = searchParams.get('etn');
  const id = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i.exec(
    searchParams.get('id') ?? '',
  )?.[1];
  const isOfTheApp = `${home}/`.startsWith(`${origin}/`) && pathname.endsWith('/main.aspx');
  return isOfTheApp && table !== null && id !== undefined ? { table, id } : null;
}
