import type { MiddlewareHandler } from 'hono';
import { API_VERSION } from './version.ts';

/** The header profile "api" (CONVENTIONS B3): satisfies the Dutch API rules, internet.nl and ASVS together. */
const API_HEADERS: readonly (readonly [string, string])[] = [
  ['API-Version', API_VERSION],
  ['Cache-Control', 'no-store'],
  [
    'Content-Security-Policy',
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['Vary', 'Origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];

/** Sets the headers of every answer of the API, errors too; before `next()`, which is cheap (CONVENTIONS E2). */
export const apiHeaders: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of API_HEADERS) c.header(name, value);
  await next();
};
