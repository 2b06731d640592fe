import { type Context, Hono } from 'hono';
import { type BrowserFiles, browserFilePath } from '../../http/browser-files.ts';
import { embedHeaders } from '../../http/embed-headers.ts';
import { embedOrigins } from '../../http/embed-origins.ts';
import type { InbeddingBewijs } from '../../http/inbedding-bewijs.ts';
import { publicAddress } from '../../http/public-address.ts';
import { page } from '../page.ts';
import type { Site } from '../site.ts';
import { frameStyleSheet } from '../style/style-sheet.ts';
import { BeheerdersPage } from './beheerders-page.tsx';
import { BouwersPage } from './bouwers-page.tsx';
import { ControlePage, ProefPage } from './controle-page.tsx';
import { GesprekFrame } from './frame-page.tsx';
import { InbeddenPage } from './inbedden-page.tsx';
import { answerOembed } from './oembed.ts';
import { readInvulling } from './wens.ts';

/** What the pages for portals need beside the site. */
export interface InbeddenDeps {
  readonly browserFiles: BrowserFiles | undefined;
  readonly inbeddingBewijs: InbeddingBewijs | undefined;
}

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Everything about putting Stuurwijzer into a portal. */
export function inbeddenRoutes(site: Site, deps: InbeddenDeps): Hono {
  const app = new Hono();
  app.route('/', pagesForPeople(site, deps));
  // Behind the pages above: the last address of these has a place for any name.
  app.route('/', pagesForFrames(site, deps));
  return app;
}

/** Pages for administrators and builders, and the answer for portals that ask by oEmbed. */
function pagesForPeople(site: Site, { browserFiles }: InbeddenDeps): Hono {
  const app = new Hono();
  const genoemd = embedOrigins(site.settings);
  const adresOf = (c: Context) => publicAddress(site.settings, c.req.url);
  app.get('/inbedden', (c) => {
    const invulling = readInvulling(c.req.query(), site.bibliotheek.flows);
    const widget = browserFiles?.newest.get('stuurwijzer.js');
    return page(c, InbeddenPage({ site, invulling, adres: adresOf(c), genoemd, widget }));
  });
  app.get('/inbedden/beheerders', (c) => page(c, BeheerdersPage({ site, adres: adresOf(c), genoemd })));
  app.get('/inbedden/bouwers', (c) => page(c, BouwersPage({ site })));
  app.get('/inbedden/oembed', (c) => {
    const vraag = {
      url: c.req.query('url') ?? '',
      format: c.req.query('format') ?? 'json',
      maxwidth: size(c, 'maxwidth'),
      maxheight: size(c, 'maxheight'),
    };
    const { status, body } = answerOembed(vraag, adresOf(c), site.bibliotheek.flows);
    return c.json(body, status);
  });
  return app;
}

/** Pages that may stand in a frame of a listed origin, and their style sheet. */
function pagesForFrames(site: Site, { browserFiles, inbeddingBewijs }: InbeddenDeps): Hono {
  const app = new Hono();
  const ouders = embedOrigins(site.settings);
  const inFrame = embedHeaders(ouders);
  const scriptPath = (name: string): string | undefined => {
    const file = browserFiles?.newest.get(name);
    return file === undefined ? undefined : site.url(browserFilePath(file, 'hashed'));
  };
  const frame = () => ({ site, ouders, frameScript: scriptPath('frame.js') });
  const widget = () => ({
    widgetScript: scriptPath('stuurwijzer.js'),
    bewijs: inbeddingBewijs?.issue(new Date()),
  });
  app.get(frameStyleSheet.path, inFrame, (c) => {
    c.header('Cache-Control', FOR_EVER);
    return c.body(frameStyleSheet.text, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  app.get('/inbedden/controle', inFrame, (c) => {
    const adres = publicAddress(site.settings, c.req.url);
    const flow = site.bibliotheek.flows[0]?.id;
    const controleScript = scriptPath('controle.js');
    return page(c, ControlePage({ ...frame(), ...widget(), adres, flow, controleScript }));
  });
  app.get('/inbedden/proef', inFrame, (c) => page(c, ProefPage(frame())));
  app.get('/inbedden/:flow', inFrame, (c) => {
    const flow = site.bibliotheek.flows.find(({ id }) => id === c.req.param('flow'));
    return flow === undefined ? c.notFound() : page(c, GesprekFrame({ ...frame(), ...widget(), flow }));
  });
  return app;
}

/** A size that a portal asks for; undefined when it asks for none, or for nonsense. */
function size(c: Context, name: string): number | undefined {
  const value = c.req.query(name) ?? '';
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;
}
