import type { Context } from 'hono';

/** A file to keep instead of a page to see. */
export function download(
  c: Context,
  name: string,
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
): Response {
  c.header('Content-Disposition', `attachment; filename="stuurwijzer-${name}"`);
  return c.body(body, 200, { 'Content-Type': type });
}
