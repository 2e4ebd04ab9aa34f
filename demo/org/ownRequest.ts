import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from this server's own page or from a program, and not from a page of
 * another site. A name of another site that leads to this machine gives itself away as the host.
 */
export function isOwnRequest({ headers }: IncomingMessage): boolean {
  const isLoopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '');
  const site = headers['sec-fetch-site'];
  return isLoopback && (site === undefined || site === 'same-origin' || site === 'none');
}
