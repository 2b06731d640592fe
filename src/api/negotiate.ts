import type { Context, MiddlewareHandler } from 'hono';
import { notAcceptable } from './problems.ts';

/**
 * Chooses the media type that the client likes best (RFC 9110, 12.5.1); without a preference the first offered.
 *
 * @param accept the header Accept
 * @returns undefined when the client accepts none of them
 */
export function negotiate<const Type extends string>(
  accept: string | undefined,
  offered: readonly [Type, ...Type[]],
): Type | undefined {
  if (accept === undefined || accept.trim() === '') return offered[0];
  const ranges = accept.split(',').map(parseRange);
  let best: { readonly type: Type; readonly quality: number } | undefined;
  for (const type of offered) {
    const quality = qualityOf(type, ranges);
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type;
}

/** As `negotiate`, for the request at hand. @throws Problem 406 that lists what is offered */
export function requireOffered<const Type extends string>(
  c: Context,
  offered: readonly [Type, ...Type[]],
): Type {
  const type = negotiate(c.req.header('Accept'), offered);
  if (type === undefined) throw notAcceptable(offered);
  return type;
}

/** For a call that only answers with JSON: 406 before anything is done. */
export const givesJson: MiddlewareHandler = async (c, next) => {
  requireOffered(c, ['application/json']);
  await next();
};

interface Range {
  readonly type: string;
  readonly quality: number;
}

function parseRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = q === undefined ? 1 : Number(q.slice(2));
  return { type, quality: Number.isNaN(quality) ? 0 : quality };
}

/** The most specific range decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const [main = ''] = type.split('/');
  for (const wanted of [type, `${main}/*`, '*/*']) {
    const range = ranges.find((candidate) => candidate.type === wanted);
    if (range !== undefined) return range.quality;
  }
  return 0;
}
