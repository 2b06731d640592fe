import type { OpenAPIHono } from '@hono/zod-openapi';
import type { GeopendGesprek } from '../gesprek/gesprekken.ts';

/** What the middleware leaves for the handlers. */
export interface ApiEnv {
  Variables: {
    /** The conversation that the sleutel opened. */
    geopend: GeopendGesprek;
    /** The same conversation as it is now; the sleutel itself stays in the middleware. */
    reopen: () => Promise<GeopendGesprek | undefined>;
  };
}

export type Api = OpenAPIHono<ApiEnv>;
