import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

/** All that is ever logged of a request: never an address with an id, a query, a header or a body. */
export interface LoggedRequest {
  readonly method: string;
  /** The pattern of the route, such as `/v1/gesprekken/:id`. */
  readonly route: string;
  readonly status: number;
  /** Milliseconds. */
  readonly duration: number;
  /** Where our own code failed: the name of the error and its place in the code, never its message. */
  readonly fault?: string;
}

export type RequestLog = (request: LoggedRequest) => void;

/** Tells the log about each request when it is answered. */
export function logRequests(log: RequestLog): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    // The route of the handler that answered: the deepest one that ran.
    log({
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      duration: performance.now() - started,
      ...(c.res.status >= 500 && c.error !== undefined ? { fault: describeFault(c.error) } : {}),
    });
  };
}

/** The frames of the stack only: the message of an error may hold what a person wrote. */
function describeFault({ name, stack = '' }: Error): string {
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  return [name, ...frames.slice(0, 6)].join('\n');
}
