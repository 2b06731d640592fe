import { Hono } from 'hono';
import { page } from '../page.ts';
import { enter, readFile, readForm } from '../routes/enter.ts';
import type { Show } from '../routes/verzoek.ts';
import { codeOf } from '../sessie.ts';
import type { Site } from '../site.ts';
import { FILE_INPUT, TeruggezetPage, TerugzettenPage } from './terugzetten-page.tsx';

/** Putting back a conversation from a private file: it becomes a new one here, with a code of its own. */
export function terugzettenRoutes(site: Site): Hono {
  const { gesprekken } = site;
  const app = new Hono();
  app.get('/gesprek/terugzetten', (c) => page(c, TerugzettenPage({ site })));
  app.post('/gesprek/terugzetten', async (c) => {
    const text = await readFile(await readForm(c), FILE_INPUT);
    if (text === undefined) return page(c, TerugzettenPage({ site, fout: 'geen-bestand' }), 400);
    const opened = await gesprekken.openFile(text);
    if (opened.soort === 'onleesbaar') return page(c, TerugzettenPage({ site, fout: opened.fout }), 400);
    const { geopend, sleutel } = await gesprekken.keep(opened.geopend);
    const code = codeOf(geopend.gesprek.id, sleutel);
    const { overzetting } = opened;
    const show: Show = ({ c: context, sessie }) =>
      page(context, TeruggezetPage({ site, sessie, ...(overzetting === undefined ? {} : { overzetting }) }));
    // What changed is known only now: it is told at once, not after a redirect.
    if (overzetting !== undefined) return enter(site, c, { geopend, code }, { show });
    const next = gesprekken.previewCarryOver(geopend) === undefined ? 'overzicht' : 'overzetten';
    return enter(site, c, { geopend, code }, { path: `/gesprek/${next}?melding=teruggezet`, show });
  });
  return app;
}
