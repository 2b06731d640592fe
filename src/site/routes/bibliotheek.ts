import { Hono } from 'hono';
import { createLessenCatalogus } from '../lessen-filter.ts';
import { page } from '../page.ts';
import { BegrippenPage } from '../pages/begrippen.tsx';
import { BronnenPage, BronPage } from '../pages/bronnen.tsx';
import { CasusPage } from '../pages/casus.tsx';
import { LesPage } from '../pages/les.tsx';
import { LessenPage } from '../pages/lessen.tsx';
import type { Site } from '../site.ts';

/** The library: lessons, sources, terms and cases, for everyone to read. */
export function bibliotheekRoutes(site: Site): Hono {
  const app = new Hono();
  const { bibliotheek } = site;
  const catalogus = createLessenCatalogus(bibliotheek);
  const lessen = new Map(bibliotheek.lessen.map((les) => [les.id, les]));
  const bronnen = new Map(bibliotheek.bronnen.map((bron) => [bron.id, bron]));
  const casussen = new Map(bibliotheek.casussen.map((casus) => [casus.id, casus]));

  app.get('/lessen', (c) => page(c, LessenPage({ site, catalogus, query: c.req.query() })));
  app.get('/lessen/:les', (c) => {
    const les = lessen.get(c.req.param('les'));
    return les === undefined ? c.notFound() : page(c, LesPage({ site, les }));
  });
  app.get('/bronnen', (c) => page(c, BronnenPage({ site })));
  app.get('/bronnen/:bron', (c) => {
    const bron = bronnen.get(c.req.param('bron'));
    return bron === undefined ? c.notFound() : page(c, BronPage({ site, bron }));
  });
  app.get('/casussen/:casus', (c) => {
    const casus = casussen.get(c.req.param('casus'));
    return casus === undefined ? c.notFound() : page(c, CasusPage({ site, casus }));
  });
  app.get('/begrippen', (c) => {
    return bibliotheek.begrippen.length === 0 ? c.notFound() : page(c, BegrippenPage({ site }));
  });
  return app;
}
