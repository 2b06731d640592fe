import { type Context, Hono } from 'hono';
import { machineConfig } from '../../flow/machine.ts';
import { publicAddress } from '../../http/public-address.ts';
import { oembedAddress } from '../inbedden/oembed.ts';
import { page } from '../page.ts';
import { FlowStartPage } from '../pages/flow-start.tsx';
import { HomePage } from '../pages/home.tsx';
import { PrivacyPage } from '../pages/privacy.tsx';
import { ToegankelijkheidPage } from '../pages/toegankelijkheid.tsx';
import { securityText } from '../security-txt.ts';
import type { Site } from '../site.ts';
import { styleSheet } from '../style/style-sheet.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M12 4 21 20H3Z" fill="none" stroke="#0b5363" ' +
  'stroke-width="2" stroke-linejoin="round"/><g fill="#0b5363"><circle cx="12" cy="4" r="2.6"/><circle cx="21" cy="20" r="2.6"/>' +
  '<circle cx="3" cy="20" r="2.6"/></g></svg>';

/** The pages around a conversation, and what they need. */
export function algemeenRoutes(site: Site): Hono {
  const app = new Hono();
  const { flows } = site.gesprekken.kennis;
  const oembedOf = (c: Context, flow: string) => oembedAddress(publicAddress(site.settings, c.req.url), flow);
  app.get('/', (c) => page(c, HomePage({ site })));
  app.get('/flows/:flow', (c) => {
    const versie = flows.get(c.req.param('flow'));
    return versie === undefined
      ? c.notFound()
      : page(
          c,
          FlowStartPage({ site, flow: versie.flow.definition, oembed: oembedOf(c, c.req.param('flow')) }),
        );
  });
  app.get('/flows/:flow/machine.json', (c) => {
    const versie = flows.get(c.req.param('flow'));
    return versie === undefined ? c.notFound() : c.json(machineConfig(versie.flow.definition));
  });
  app.get('/privacy', (c) => page(c, PrivacyPage({ site })));
  app.get('/toegankelijkheid', (c) => page(c, ToegankelijkheidPage({ site })));
  app.get(styleSheet.path, (c) => {
    c.header('Cache-Control', FOR_EVER);
    return c.body(styleSheet.text, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  app.get('/icoon.svg', (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml' }));
  app.get('/.well-known/security.txt', (c) => {
    const text = securityText(site.settings, new Date());
    return text === undefined ? c.notFound() : c.text(text);
  });
  return app;
}
