import type { Context, MiddlewareHandler } from 'hono';
import { BEWIJS_HEADER, type InbeddingBewijs } from '../http/inbedding-bewijs.ts';

const PREFLIGHT: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
  'Access-Control-Allow-Headers': `Authorization, Content-Type, If-Match, If-None-Match, ${BEWIJS_HEADER}`,
  // Two hours, the most that Chromium remembers.
  'Access-Control-Max-Age': '7200',
};

/** A call about one conversation, which its sleutel alone opens. */
const ONE_GESPREK = /\/gesprekken\/[^/]+/;

/**
 * Lets the pages of listed origins read the API; another origin gets no permission at all.
 *
 * No credentials of the browser are allowed: the sleutel is sent by the script itself. Headers are set before
 * `next()`: one set afterwards costs two thirds of the throughput (CONVENTIONS E2).
 *
 * `Origin: null` is what a sandboxed frame of ours says, and what a sandboxed page of anybody says. It gets
 * permission with a proof that our frame page was sent to it, or, about one conversation, with a sleutel: that
 * opens nothing else. A preflight request carries neither, and only learns that it may try.
 *
 * @param origins scheme, host and port
 * @param bewijs without it `Origin: null` gets no permission
 */
export function allowOrigins(origins: readonly string[], bewijs?: InbeddingBewijs): MiddlewareHandler {
  const allowed = new Set(origins);
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (origin !== undefined && (allowed.has(origin) || (origin === 'null' && mayBeOurFrame(c, bewijs)))) {
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

function mayBeOurFrame(c: Context, bewijs: InbeddingBewijs | undefined): boolean {
  if (bewijs === undefined) return false;
  if (isPreflight(c)) {
    const announced = (c.req.header('Access-Control-Request-Headers') ?? '').toLowerCase().split(/\s*,\s*/);
    return announced.includes(BEWIJS_HEADER.toLowerCase()) || announced.includes('authorization');
  }
  if (ONE_GESPREK.test(c.req.path) && c.req.header('Authorization') !== undefined) return true;
  return bewijs.holds(c.req.header(BEWIJS_HEADER), new Date());
}

function allow(c: Context, origin: string): void {
  c.header('Access-Control-Allow-Origin', origin);
  c.header('Access-Control-Expose-Headers', 'ETag, Location, API-Version');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
}

function isPreflight(c: Context): boolean {
  return c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined;
}
