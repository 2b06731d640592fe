import type { MiddlewareHandler } from 'hono';
import type { Gesprekken } from '../gesprek/gesprekken.ts';
import type { ApiEnv } from './api-env.ts';
import { noSleutel, unknownGesprek } from './problems.ts';

const BEARER = /^Bearer +([A-Za-z0-9._~+/=-]{1,256}) *$/i;

/**
 * Opens the conversation in the path with the sleutel in `Authorization: Bearer`.
 *
 * 401 without a sleutel; 404 for an unknown or erased conversation and for another sleutel, all the same.
 */
export function openWithSleutel(gesprekken: Gesprekken): MiddlewareHandler<ApiEnv, '/gesprekken/:id'> {
  return async (c, next) => {
    // A preflight request carries no sleutel.
    if (c.req.method === 'OPTIONS') return next();
    const sleutel = BEARER.exec(c.req.header('Authorization') ?? '')?.[1];
    if (sleutel === undefined) throw noSleutel();
    const id = c.req.param('id');
    const reopen = () => gesprekken.open(id, sleutel);
    const geopend = await reopen();
    if (geopend === undefined) throw unknownGesprek();
    c.set('geopend', geopend);
    c.set('reopen', reopen);
    return next();
  };
}
