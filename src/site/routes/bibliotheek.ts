import { Hono } from 'hono';
import { compareText } from '../../content/finding.ts';
import { searchIn } from '../../zoeken/library-search.ts';
import { createCasussenCatalogus } from '../casussen-catalogus.ts';
import { createLessenCatalogus } from '../lessen-catalogus.ts';
import { page } from '../page.ts';
import { BegripPage, BegrippenPage } from '../pages/begrippen.tsx';
import { BronnenPage, BronPage } from '../pages/bronnen.tsx';
import { CasusPage } from '../pages/casus.tsx';
import { CasussenPage } from '../pages/casussen.tsx';
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
  if (casussen.size > 0) {
    const cases = createCasussenCatalogus(bibliotheek);
    app.get('/casussen', (c) => page(c, CasussenPage({ site, catalogus: cases, query: c.req.query() })));
  }
  app.get('/casussen/:casus', (c) => {
    const casus = casussen.get(c.req.param('casus'));
    return casus === undefined ? c.notFound() : page(c, CasusPage({ site, casus }));
  });
  addBegrippen(app, site);
  return app;
}

function addBegrippen(app: Hono, site: Site): void {
  const { bibliotheek } = site;
  if (bibliotheek.begrippen.length === 0) return;
  const byId = new Map(bibliotheek.begrippen.map((begrip) => [begrip.id, begrip]));
  const all = [...byId.values()].sort((a, b) => compareText(a.term.toLowerCase(), b.term.toLowerCase()));
  app.get('/begrippen', (c) => {
    const query = c.req.query();
    const words = (query.zoek ?? '').trim();
    const begrippen =
      words === ''
        ? all
        : searchIn(bibliotheek)
            .begrippen(words)
            .flatMap((id) => byId.get(id) ?? []);
    return page(c, BegrippenPage({ site, begrippen, query }));
  });
  app.get('/begrippen/:begrip', (c) => {
    const begrip = byId.get(c.req.param('begrip'));
    return begrip === undefined ? c.notFound() : page(c, BegripPage({ site, begrip }));
  });
}
