import type { Context, MiddlewareHandler } from 'hono';

const PREFLIGHT: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-Match, If-None-Match',
  // Two hours, the most that Chromium remembers.
  'Access-Control-Max-Age': '7200',
};

/**
 * Lets the pages of listed origins read the API; another origin gets no permission at all.
 *
 * No credentials of the browser are allowed: the sleutel is sent by the script itself. Headers are set before
 * `next()`: one set afterwards costs two thirds of the throughput (CONVENTIONS E2).
 *
 * @param origins addresses of which only scheme, host and port count
 */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  const allowed = new Set(origins.map((origin) => new URL(origin).origin));
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin !== undefined && allowed.has(origin)) {
      allow(c, origin);
      if (isPreflight(c)) for (const [name, value] of Object.entries(PREFLIGHT)) c.header(name, value);
    }
    await next();
  };
}

/** For what everybody may read: the description of the API. */
export const allowEveryone: MiddlewareHandler = async (c, next) => {
  allow(c, '*');
  await next();
};

function allow(c: Context, origin: string): void {
  c.header('Access-Control-Allow-Origin', origin);
  c.header('Access-Control-Expose-Headers', 'ETag, Location, API-Version');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
}

function isPreflight(c: Context): boolean {
  return c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined;
}
