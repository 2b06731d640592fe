import type { MiddlewareHandler } from 'hono';

/**
 * The Content Security Policy of a page that the given origins may show in a frame.
 *
 * `frame-ancestors 'self'` stays in front, so that internet.nl counts the policy as good.
 *
 * @param origins scheme, host and port
 */
export function embedPolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ["frame-ancestors 'self'", ...origins].join(' '),
  ].join('; ');
}

/**
 * The header profile "embed page" (CONVENTIONS B3): as a page of the site, but the listed origins may show it in a
 * frame. Put it after the headers of the site; it replaces what differs.
 */
export function embedHeaders(origins: readonly string[]): MiddlewareHandler {
  const policy = embedPolicy(origins);
  return async (c, next) => {
    c.header('Content-Security-Policy', policy);
    // Browsers pass over this one where frame-ancestors is present; scanners do not.
    c.header('X-Frame-Options', 'SAMEORIGIN');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    // It has no meaning in a frame, and cuts the tie with the page that opened a new tab.
    c.header('Cross-Origin-Opener-Policy', undefined);
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Cache-Control', 'no-store');
    await next();
  };
}
