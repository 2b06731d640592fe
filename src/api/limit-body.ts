import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { tooLarge } from './problems.ts';

/** Enough for every call but the one that takes a private file. */
export const SMALL_KIBIBYTES = 64;

/**
 * Refuses a larger body with 413; for writes only, since reads have none.
 *
 * A said length is checked without touching the body: that alone halves the throughput on Node (CONVENTIONS E2).
 * A body without one, or in chunks, is counted while it comes in.
 */
export function limitBody(kibibytes: number): MiddlewareHandler {
  const maxBytes = kibibytes * 1024;
  const count = bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw tooLarge(kibibytes);
    },
  });
  return async (c, next) => {
    const length = c.req.header('Content-Length');
    const isChunked = c.req.header('Transfer-Encoding') !== undefined;
    if (length === undefined || isChunked || !/^\d+$/.test(length)) return count(c, next);
    if (Number(length) > maxBytes) throw tooLarge(kibibytes);
    return next();
  };
}
