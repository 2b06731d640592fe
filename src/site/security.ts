import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import type { Settings } from '../env.ts';

/** No form of ours is larger: two texts of 4,000 characters and some ids. */
const LARGEST_FORM = 64 * 1024;
/** A private file of the longest conversation, filled to the brim, stays below this. */
const LARGEST_FILE = 1024 * 1024;
/** The pages that take private files. */
const WITH_FILES = ['/gesprek/terugzetten', '/gesprek/vergelijken'];

const SITE_HEADERS: readonly (readonly [string, string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
      "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  ],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  // With no-referrer a browser sends `Origin: null` with a form (Fetch, "append a request Origin header"), and
  // on plain http, without Sec-Fetch-Site, no form would pass the check below. No address holds a secret.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** The header profile `site` of CONVENTIONS B3, set before `next()`: afterwards it costs two thirds of the speed. */
export const siteHeaders: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of SITE_HEADERS) c.header(name, value);
  c.header('Cache-Control', 'no-cache');
  await next();
};

/** Keeps what a person answered out of every cache, the browser's too. */
export const noStore: MiddlewareHandler = async (c, next) => {
  c.header('Cache-Control', 'no-store');
  await next();
};

/** Refuses a form that another site sent (403), by Sec-Fetch-Site or else by Origin. */
export function sameSiteForms(settings: Settings): MiddlewareHandler {
  const publicOrigin = settings.PUBLIC_URL === undefined ? undefined : new URL(settings.PUBLIC_URL).origin;
  return csrf({ origin: (origin, c) => origin === publicOrigin || origin === new URL(c.req.url).origin });
}

/** Refuses a form larger than any of ours (413); one that brings private files may be larger. */
export const smallForms: MiddlewareHandler = (c, next) => {
  const bringsFiles = WITH_FILES.some((path) => c.req.path.endsWith(path));
  return bringsFiles ? withFiles(c, next) : withoutFiles(c, next);
};

const withoutFiles = formsUpTo(LARGEST_FORM);
const withFiles = formsUpTo(2 * LARGEST_FILE + LARGEST_FORM);

function formsUpTo(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new HTTPException(413);
    },
  });
}
