import { badQuery } from './dataverseError';

export interface PagePosition {
  /** 1 for the first page. */
  readonly page: number;
  /** The sequence number of the last row of the page before. */
  readonly after: number;
}

/**
 * The opaque mark of a page, in the form of Dataverse's cookie. It names the row that the page
 * follows, not a count of rows to skip.
 */
export function writeSkipToken({ page, after }: PagePosition): string {
  const cookie = Buffer.from(JSON.stringify({ after })).toString('base64url');
  return `<cookie pagenumber="${page}" pagingcookie="${cookie}" istracking="False" />`;
}

/** A token that was changed on its way is refused, as clients may not edit it. */
export function readSkipToken(token: string): PagePosition {
  const match = /^<cookie pagenumber="(\d+)" pagingcookie="([\w-]+)" istracking="False" \/>$/.exec(
    token,
  );
  const [, page, cookie] = match ?? [];
  const after = cookie === undefined ? undefined : readCookie(cookie);
  if (page === undefined || after === undefined) throw badQuery('Malformed $skiptoken.');
  return { page: Number(page), after };
}

function readCookie(cookie: string): number | undefined {
  try {
    const { after } = JSON.parse(Buffer.from(cookie, 'base64url').toString()) as { after: unknown };
    return typeof after === 'number' ? after : undefined;
  } catch {
    return undefined;
  }
}
