import { createHash } from 'node:crypto';
import { badQuery } from './dataverseError';

export interface PagePosition {
  /** 1 for the first page. */
  readonly page: number;
  /** The sequence number of the last row of the page before; 0 where there is none. */
  readonly after: number;
}

/**
 * The opaque mark of a page, in the form of Dataverse's cookie. It names the row that the page
 * follows, not a count of rows to skip.
 */
export function writeSkipToken({ page, after }: PagePosition): string {
  const cookie = Buffer.from(JSON.stringify({ after, seal: sealOf(page, after) })).toString(
    'base64url',
  );
  return `<cookie pagenumber="${page}" pagingcookie="${cookie}" istracking="False" />`;
}

/** A token that was changed on its way is refused, as clients may not edit it. */
export function readSkipToken(token: string): PagePosition {
  const match = /^<cookie pagenumber="(\d+)" pagingcookie="([\w-]+)" istracking="False" \/>$/.exec(
    token,
  );
  const [, page, cookie] = match ?? [];
  const position = cookie === undefined ? null : readCookie(Number(page), cookie);
  if (!position) throw badQuery('Malformed $skiptoken.');
  return position;
}

function readCookie(page: number, cookie: string): PagePosition | null {
  try {
    const { after, seal } = JSON.parse(Buffer.from(cookie, 'base64url').toString()) as {
      after: number;
      seal: unknown;
    };
    return seal === sealOf(page, after) ? { page, after } : null;
  } catch {
    return null;
  }
}

function sealOf(page: number, after: number): string {
  return createHash('sha256')
    .update(`page ${page} after ${after}`)
    .digest('base64url')
    .slice(0, 16);
}
