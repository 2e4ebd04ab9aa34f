export type AppKind = 'form' | 'canvas';

/**
 * The strict Content-Security-Policy that administrators can switch on, for model-driven and for
 * canvas apps, word for word from Microsoft's page "Content security policy" (Power Platform, strict
 * mode). Where that page says `<platform>`, this server is the platform, so `'self'` covers it. A
 * control that fetched a script, a font or data from elsewhere, or used `eval`, would fail here.
 */
export function contentSecurityPolicy(kind: AppKind): string {
  const isCanvas = kind === 'canvas';
  return [
    "default-src 'self'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    isCanvas ? "img-src 'self' data:" : "img-src 'self' blob: data:",
    isCanvas ? "connect-src 'self' blob:" : "connect-src 'self' blob: data: wss:",
    isCanvas ? "frame-src 'self'" : "frame-src 'self' blob:",
    "frame-ancestors 'self' https://*.powerapps.com",
    ...(isCanvas ? [] : ["base-uri 'none'", "form-action 'self'"]),
  ].join('; ');
}
