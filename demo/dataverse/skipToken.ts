import { createHash } from 'node:crypto';
import { badQuery } from './dataverseError';

export interface PagePosition {
  /** 1 for the first page. */
  readonly page: number;
  /** The sequence number of the last row before this page; null where there is none. */
  readonly after: number | null;
}

const TOKEN = '$skiptoken';

/** Where a query without a token begins. */
const START: PagePosition = { page: 1, after: null };

/**
 * The opaque mark of a page, in the form of Dataverse's cookie. It names the row that the page
 * follows, not a count of rows to skip, and the query that it belongs to.
 */
export function writeSkipToken(position: PagePosition, url: URL): string {
  const content = { after: position.after, seal: sealOf(position, url) };
  const cookie = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `<cookie pagenumber="${position.page}" pagingcookie="${cookie}" istracking="False" />`;
}

/**
 * The page that an address asks for. Microsoft's page "Page results using OData" forbids to change
 * a link to the next page or to append to it, so either is refused.
 */
export function readPosition(url: URL): PagePosition {
  const token = url.searchParams.get(TOKEN);
  if (token === null) return START;
  const match = /^<cookie pagenumber="(\d+)" pagingcookie="([\w-]+)" istracking="False" \/>$/.exec(
    token,
  );
  const [, page, cookie] = match ?? [];
  const { after, seal } = cookie === undefined ? {} : readCookie(cookie);
  const isPlace = typeof after === 'number' || after === null;
  if (page === undefined || !isPlace) throw badQuery('Malformed $skiptoken.');
  const position = { page: Number(page), after };
  if (seal !== sealOf(position, url))
    throw badQuery('The link to the next page was changed: its $skiptoken is of another query.');
  return position;
}

/** The number of the page that an address asks for; 1 where its token is none. */
export function pageNumberOf(url: URL): number {
  return Number(/pagenumber="(\d+)"/.exec(url.searchParams.get(TOKEN) ?? '')?.[1] ?? 1);
}

/** The address of this query with another mark of a page in place of its own. */
export function withSkipToken(url: URL, token: string): string {
  const options = [...otherOptions(url), [TOKEN, token] as const];
  const written = options.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${url.origin}${url.pathname}?${written.join('&')}`;
}

function otherOptions(url: URL): (readonly [string, string])[] {
  return [...url.searchParams].filter(([name]) => name !== TOKEN);
}

/** Tells an edited link from one that was given out; it protects nothing, so it is no secret. */
function sealOf({ page, after }: PagePosition, url: URL): string {
  const content = JSON.stringify([url.pathname, page, after, otherOptions(url)]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}

function readCookie(cookie: string): { readonly after?: unknown; readonly seal?: unknown } {
  try {
    return JSON.parse(Buffer.from(cookie, 'base64url').toString()) as { after?: unknown };
  } catch {
    return {};
  }
}
