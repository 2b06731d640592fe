import { Hono } from 'hono';
import type { AppDeps } from '../app-deps.ts';
import { notFound, onError } from './errors.tsx';
import { inbeddenRoutes } from './inbedden/inbedden-routes.ts';
import { gedeeldRoutes } from './rapport/gedeeld.ts';
import { terugzettenRoutes } from './rapport/terugzetten.ts';
import { vergelijkenRoutes } from './rapport/vergelijken.ts';
import { algemeenRoutes } from './routes/algemeen.ts';
import { bibliotheekRoutes } from './routes/bibliotheek.ts';
import { gesprekRoutes } from './routes/gesprek.ts';
import { openenRoutes } from './routes/openen.ts';
import { noStore, sameSiteForms, siteHeaders, smallForms } from './security.ts';
import { createSiteContext } from './site.ts';
import { walkthroughsRoutes } from './walkthroughs/walkthroughs-routes.ts';

/**
 * The server-rendered pages, which work without JavaScript.
 *
 * Mount it last, under the path of PUBLIC_URL: it answers every address below that, the unknown ones with its
 * own "not found".
 */
export function createSite({ settings, gesprekken, browserFiles, inbeddingBewijs }: AppDeps): Hono {
  const site = createSiteContext(settings, gesprekken);
  const app = new Hono();
  app.onError(onError(site));
  app.use('*', siteHeaders);
  app.use('/gesprek', noStore);
  app.use('/gedeeld', noStore);
  app.use('/gesprek/*', noStore);
  app.use('/flows/:flow/start', noStore);
  app.on('POST', '*', sameSiteForms(settings), smallForms);
  app.route('/', algemeenRoutes(site));
  app.route('/', bibliotheekRoutes(site));
  app.route('/', openenRoutes(site));
  app.route('/', gesprekRoutes(site));
  app.route('/', terugzettenRoutes(site));
  app.route('/', gedeeldRoutes(site));
  app.route('/', vergelijkenRoutes(site));
  app.route('/', inbeddenRoutes(site, { browserFiles, inbeddingBewijs }));
  app.route('/', walkthroughsRoutes(site));
  // A route and not only `notFound`: when mounted in another app, that of the other app would answer.
  app.all('*', notFound(site));
  app.notFound(notFound(site));
  return app;
}
