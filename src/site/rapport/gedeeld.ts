import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Hono } from 'hono';
import { page } from '../page.ts';
import { readForm } from '../routes/enter.ts';
import { splitCode } from '../sessie.ts';
import type { Site } from '../site.ts';
import { texts } from '../velden/invulling.ts';
import { GedeeldOpenenPage, GedeeldPage, LEESCODE } from './delen-page.tsx';
import { readRapport } from './read-rapport.ts';

/** Takes the secret out of the link, which no server sees, and sends it as the form would. */
const SCRIPT = `const form = document.getElementById('gedeeld-formulier');
const send = () => {
  const code = location.hash.slice(1);
  if (!form || !code) return;
  form.elements.namedItem('${LEESCODE}').value = code;
  form.requestSubmit();
};
addEventListener('hashchange', send);
send();
`;
const SCRIPT_PATH = `/gedeeld.${bytesToHex(sha256(utf8ToBytes(SCRIPT))).slice(0, 12)}.js`;
const FOR_EVER = 'public, max-age=31536000, immutable';

const UNKNOWN =
  'Met deze leeslink is niets te vinden. Hij is ingetrokken, het gesprek is gewist, of er ontbreekt een stuk van de link.';

/** Where a shared advice is read. */
export function gedeeldRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/gedeeld', (c) => page(c, GedeeldOpenenPage({ site, script: SCRIPT_PATH })));
  app.post('/gedeeld', async (c) => {
    const raw = texts(await readForm(c), LEESCODE)[0] ?? '';
    const code = splitCode(raw.slice(raw.lastIndexOf('#') + 1));
    const geopend = code && (await site.gesprekken.delen.open(code.id, code.sleutel));
    if (geopend === undefined) {
      return page(c, GedeeldOpenenPage({ site, script: SCRIPT_PATH, fout: UNKNOWN }), 404);
    }
    return page(c, GedeeldPage({ site, rapport: readRapport(site, { geopend }).rapport }));
  });
  app.get(SCRIPT_PATH, (c) => {
    c.header('Cache-Control', FOR_EVER);
    return c.body(SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });
  return app;
}
