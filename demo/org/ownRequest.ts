import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from this server's own page or from a program, and not from a page of
 * another site. A name of another site that leads to this machine gives itself away as the host.
 */
export function isOwnRequest({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  const isLoopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);
  // Older browsers say only the origin, and nothing of the site.
  const isOwnOrigin = origin === undefined || origin === `http://${host}`;
  const site = headers['sec-fetch-site'];
  const isOwnSite = site === undefined || site === 'same-origin' || site === 'none';
  return isLoopback && isOwnOrigin && isOwnSite;
}
