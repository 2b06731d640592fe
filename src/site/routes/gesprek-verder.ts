import type { GeopendGesprek, WijzigUitkomst } from '../../gesprek/gesprekken.ts';
import { page } from '../page.ts';
import { GeenGesprekPage } from '../pages/geen-gesprek.tsx';
import { dropCookie } from '../sessie.ts';
import { shows } from './gesprek-shows.ts';
import type { Verzoek } from './verzoek.ts';

const SEE_OTHER = 303;

/** Somebody else was first; what the person filled in is still there. */
export const CONFLICT =
  'dit gesprek is op hetzelfde moment ergens anders gewijzigd. Verstuur uw antwoord nog een keer';

/** On with the changed conversation, or to where the person can see why nothing changed. */
export async function follow(
  verzoek: Verzoek,
  outcome: WijzigUitkomst,
  onward: (geopend: GeopendGesprek) => Promise<Response> | Response,
): Promise<Response> {
  const { c, site, sessie } = verzoek;
  if (outcome.soort === 'gewijzigd') return onward(outcome.geopend);
  if (outcome.soort === 'onbekend-gesprek') {
    dropCookie(c);
    return page(c, GeenGesprekPage({ site, reden: 'onbekend' }), 404);
  }
  return goTo(verzoek, sessie.geopend, '/gesprek', 'niet-open');
}

/** To a page of the conversation: by redirect with the cookie, at once with the hidden field. */
export async function goTo(
  verzoek: Verzoek,
  geopend: GeopendGesprek,
  path: string,
  melding?: string,
): Promise<Response> {
  const { c, site, sessie } = verzoek;
  const isDone = path === '/gesprek' && site.gesprekken.view(geopend).vraag === null;
  const target = isDone ? '/gesprek/advies' : path;
  if (sessie.drager === 'cookie') {
    return c.redirect(site.url(melding === undefined ? target : `${target}?melding=${melding}`), SEE_OTHER);
  }
  const show = shows[target];
  if (show === undefined) throw new Error('A page of the conversation has no path.');
  return show({ ...verzoek, sessie: { ...sessie, geopend } });
}
