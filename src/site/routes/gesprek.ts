import type { Context } from 'hono';
import { Hono } from 'hono';
import { page } from '../page.ts';
import { GeenGesprekPage } from '../pages/geen-gesprek.tsx';
import { GewistPage } from '../pages/wissen.tsx';
import { codeOf, dropCookie, findSessie, openCode, type Sessie } from '../sessie.ts';
import type { Site } from '../site.ts';
import { texts } from '../velden/invulling.ts';
import { enter, readForm } from './enter.ts';
import { acts } from './gesprek-acts.ts';
import { shows, showVraag } from './gesprek-shows.ts';
import type { Act, Show } from './verzoek.ts';

const SEE_OTHER = 303;

/**
 * The conversation: each page can be asked for by GET (with the cookie) and by POST (with the hidden field), each
 * act only by POST. With the cookie an act is followed by a redirect, so that reloading repeats nothing.
 */
export function gesprekRoutes(site: Site): Hono {
  const app = new Hono();
  const withSessie =
    (run: (c: Context, sessie: Sessie, form: FormData) => Promise<Response> | Response) =>
    async (c: Context) => {
      const form = c.req.method === 'POST' ? await readForm(c) : new FormData();
      const found = await findSessie(site.gesprekken, c, form);
      if (found.soort === 'open') return run(c, found.sessie, form);
      if (found.soort === 'onbekend') dropCookie(c);
      return page(c, GeenGesprekPage({ site, reden: found.soort }), 404);
    };
  const show = (path: string, run: Show) =>
    app.on(
      ['GET', 'POST'],
      path,
      withSessie((c, sessie, form) => run({ c, site, sessie, form })),
    );
  const act = (path: string, run: Act) =>
    app.post(
      path,
      withSessie((c, sessie, form) => run({ c, site, sessie }, form)),
    );

  app.get('/gesprek/gewist', (c) => page(c, GewistPage({ site })));
  app.post('/gesprek/verder', async (c) => {
    const code = texts(await readForm(c), 'code')[0] ?? '';
    const geopend = await openCode(site.gesprekken, code);
    if (geopend === undefined) return page(c, GeenGesprekPage({ site, reden: 'code' }), 400);
    return enter(site, c, { geopend, code: code.replace(/\s+/g, '') }, { path: '/gesprek', show: showVraag });
  });
  app.post('/flows/:flow/start', async (c) => {
    const withoutCookie = texts(await readForm(c), 'zonder-cookie').length > 0;
    const started = await site.gesprekken.start(c.req.param('flow'));
    if (started === undefined) return c.notFound();
    const { geopend, sleutel } = started;
    const code = codeOf(geopend.gesprek.id, sleutel);
    return enter(site, c, { geopend, code }, { path: '/gesprek', show: showVraag, withoutCookie });
  });

  for (const [path, run] of Object.entries(shows)) show(path, run);
  for (const [path, run] of Object.entries(acts)) act(path, run);
  // Reloading or opening the address of an act shows the page that it belongs to.
  for (const path of Object.keys(acts)) {
    app.get(path, (c) => c.redirect(site.url(parentOf(c, site)), SEE_OTHER));
  }
  return app;
}

function parentOf(c: Context, site: Site): string {
  const path = c.req.path.slice(site.url('').length);
  return path.replace(/\/(antwoord|bericht|bevestig)$/, '').replace(/\/wegnemen$/, '');
}
