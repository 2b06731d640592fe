import { Hono } from 'hono';
import { page } from '../page.ts';
import { OpenenPage } from '../pages/openen.tsx';
import type { Site } from '../site.ts';

/** The page that a take-along link leads to. */
export function openenRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/gesprek/openen', (c) => page(c, OpenenPage({ site })));
  return app;
}
