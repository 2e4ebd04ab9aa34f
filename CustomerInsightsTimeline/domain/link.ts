import { said } from './blankText';

export type Link =
  | { readonly kind: 'safe'; readonly href: string }
  /** Shown as text, never followed. */
  | { readonly kind: 'refused'; readonly text: string };

const FOLLOWED = /^(https?|mailto|tel):$/;

/**
 * Decides whether a URL from the data may be opened: only absolute http, https, mailto and tel.
 * A name and a password in it are left out. The parser drops the blanks, tabs and line breaks that hide `java\nscript:`. Null for no text.
 */
export function readLink(text: string | null): Link | null {
  const address = said(text);
  if (address === null) return null;
  try {
    const url = new URL(address);
    // Names and passwords are for nobody to see, and browsers hide whose host stands behind them.
    url.username = '';
    url.password = '';
    return FOLLOWED.test(url.protocol)
      ? { kind: 'safe', href: url.href }
      : { kind: 'refused', text: address };
  } catch {
    return { kind: 'refused', text: address };
  }
}

/** The address that may be opened; null where there is none: then a text is shown, and never followed. */
export function hrefOf(text: string | null): string | null {
  const link = readLink(text);
  return link?.kind === 'safe' ? link.href : null;
}

/**
 * An address as people are to see it: as it was written, but as it is opened where the two may tell
 * of different places. So nobody sees a name or a password in it, a host in letters that look like
 * others, characters that can't be seen, or a backslash, which browsers open as a slash: what stands
 * before an @ would look like a name.
 */
export function addressText(text: string, href: string): string {
  const { origin, host } = new URL(href);
  const isOfItsHost = host === '' || text.toLowerCase().startsWith(origin);
  return isOfItsHost && !/[\p{C}\\]/u.test(text) ? text : href;
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

/** With dashes, as Dataverse writes it, in braces or without. */
export const GUID = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i;

/** The record that an address leads to in the app at `home`; null where it leads elsewhere. */
export function recordAt(href: string, home: string): AppRecord | null {
  const { origin, pathname, searchParams } = new URL(href);
  const table = searchParams.get('etn');
  const id = GUID.exec(searchParams.get('id') ?? '')?.[1];
  const isOfTheApp = `${home}/`.startsWith(`${origin}/`) && pathname.endsWith('/main.aspx');
  return isOfTheApp && table !== null && id !== undefined ? { table, id } : null;
}
