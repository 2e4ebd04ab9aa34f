/**
 * What the host page allows. Fluent UI 8 writes its styles into elements of its own and marks them
 * with the nonce, so that even inline styles need no exception; a control that fetched a font, a
 * script or data from elsewhere, or used `eval`, would fail here. The page's own fonts are the host's.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
