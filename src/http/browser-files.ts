import type { Context } from 'hono';
import { Hono } from 'hono';
import { compress } from 'hono/compress';

/** One script for browsers in its newest build. */
export interface BrowserFile {
  /** The name that stays the same over all builds. */
  readonly name: string;
  /** The name of this build; the text under it never changes. */
  readonly hashed: string;
  /** For the attribute `integrity` beside the hashed name. */
  readonly integrity: string;
}

/** The scripts for browsers, made by the build and handed in: the application reads no files. */
export interface BrowserFiles {
  /** The newest builds, by their stable name. */
  readonly newest: ReadonlyMap<string, BrowserFile>;
  /** The text of every build that is still served, by its hashed name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Where they are served, under the path of the public address. */
export const BROWSER_FILES_PATH = '/widget';

/** The path of a script under its stable name, or under the name of its newest build. */
export function browserFilePath({ name, hashed }: BrowserFile, which: 'stable' | 'hashed'): string {
  return `${BROWSER_FILES_PATH}/${which === 'stable' ? name : hashed}`;
}

/** The header profile "static widget" (CONVENTIONS B3): every site may load it, with SRI if it wants. */
const HEADERS: readonly (readonly [string, string])[] = [
  ['Access-Control-Allow-Origin', '*'],
  [
    'Content-Security-Policy',
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];

const FOR_EVER = 'public, max-age=31536000, immutable';
/** An upgrade reaches every portal within five minutes; the ETag makes asking again cheap. */
const FOR_A_WHILE = 'public, max-age=300, stale-while-revalidate=86400';

/**
 * Serves the scripts: under the stable name the newest build, under each hashed name that build for ever.
 *
 * Answers 404 to every other name, and 304 to a browser that has the text already.
 */
export function browserFileRoutes({ newest, texts }: BrowserFiles): Hono {
  const app = new Hono();
  app.use('*', async (c, next) => {
    for (const [name, value] of HEADERS) c.header(name, value);
    await next();
  });
  app.use('*', compress({ encoding: 'gzip' }));
  app.get('/:name', (c) => {
    const name = c.req.param('name');
    const hashed = newest.get(name)?.hashed ?? name;
    const text = texts.get(hashed);
    if (text === undefined) return c.text('Dit bestand bestaat niet (meer).', 404);
    return send(c, text, hashed, hashed === name ? FOR_EVER : FOR_A_WHILE);
  });
  return app;
}

function send(c: Context, text: string, hashed: string, caching: string): Response {
  // Weak, because the compressed answer has the same tag.
  const etag = `W/"${hashed}"`;
  c.header('Cache-Control', caching);
  c.header('ETag', etag);
  c.header('Vary', 'Accept-Encoding');
  if (c.req.header('If-None-Match')?.includes(etag)) return c.body(null, 304);
  return c.body(text, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
}
