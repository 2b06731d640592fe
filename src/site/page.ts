import type { Context } from 'hono';
import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What a component gives. */
export type Content = ReturnType<FC>;

/** A page as the answer, with its doctype. */
export async function page(
  c: Context,
  content: Content,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const text = await (await content)?.toString();
  return c.html(raw(`<!DOCTYPE html>${text ?? ''}`), status);
}
