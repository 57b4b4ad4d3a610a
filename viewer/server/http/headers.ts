import type { MiddlewareHandler } from 'hono';

/** Our own scripts only, none of them inline; styles may stand in the page because the components put them there. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

const SITE = [...POLICY, "frame-ancestors 'self'"].join('; ');

/**
 * A frame may stand in any page: it sends neither X-Frame-Options nor frame-ancestors, for `frame-ancestors *`
 * still shuts out file:, app: and vscode-webview: pages, where notes are kept.
 */
const FRAME = POLICY.join('; ');

const common: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Permitted-Cross-Domain-Policies': 'none',
};

/** Headers of every answer; `/embed` alone may be framed. */
export const secured: MiddlewareHandler = async (c, next) => {
  await next();
  const frame = c.req.path === '/embed' || c.req.path.startsWith('/embed/');
  for (const [name, value] of Object.entries(common)) c.header(name, value);
  c.header('Content-Security-Policy', frame ? FRAME : SITE);
  if (!frame) {
    c.header('X-Frame-Options', 'SAMEORIGIN');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
  }
};
