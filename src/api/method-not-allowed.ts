import type { Env, Hono } from 'hono';
import { otherMethod, unknownAddress } from './problems.ts';

/**
 * Answers what no route answered: 405 with Allow on an address that exists, 404 elsewhere.
 *
 * Call it last. OPTIONS is answered on every address, so that a browser can ask beforehand.
 */
export function answerTheRest<E extends Env>(app: Hono<E>): void {
  for (const [path, methods] of methodsByPath(app)) {
    const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    app.all(path, (c) => {
      if (c.req.method !== 'OPTIONS') throw otherMethod(allowed);
      c.header('Allow', allowed);
      return c.body(null, 204);
    });
  }
  app.all('*', () => {
    throw unknownAddress();
  });
}

function methodsByPath<E extends Env>(app: Hono<E>): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const { path, method } of app.routes) {
    // What runs for every address is no address of its own.
    if (method === 'ALL' || path.endsWith('*')) continue;
    const methods = paths.get(path) ?? [];
    if (!methods.includes(method)) paths.set(path, [...methods, method]);
  }
  return paths;
}
