import type { Fout } from '../../gesprek/answer.ts';
import type { GeopendGesprek, WijzigUitkomst } from '../../gesprek/gesprekken.ts';
import { page } from '../page.ts';
import { GeenGesprekPage } from '../pages/geen-gesprek.tsx';
import { GewistPage } from '../pages/wissen.tsx';
import { REMARK_ID } from '../parts/vraag-formulier.tsx';
import { dropCookie } from '../sessie.ts';
import { fromForm, texts } from '../velden/invulling.ts';
import { readAnswer } from '../velden/lees-antwoord.ts';
import { FIRST_CONTROL } from '../velden/veldsoort.ts';
import { NAAR } from './gesprek-melding.ts';
import { type Mislukt, shows, showVraag, type Verzoek } from './gesprek-shows.ts';

const SEE_OTHER = 303;

/** Changes the conversation and leads on. */
export type Act = (verzoek: Verzoek, form: FormData) => Promise<Response>;

/** The acts of the conversation by path. */
export const acts: Readonly<Record<string, Act>> = {
  '/gesprek/vragen/:vraag/antwoord': giveAnswer,
  '/gesprek/vragen/:vraag/wegnemen/bevestig': async (verzoek) => {
    const { c, site, sessie } = verzoek;
    const outcome = await site.gesprekken.retract(sessie.geopend, c.req.param('vraag') ?? '');
    return follow(verzoek, outcome, (geopend) => goTo(verzoek, geopend, '/gesprek/overzicht', 'weggenomen'));
  },
  '/gesprek/overzetten/bevestig': async (verzoek) => {
    const outcome = await verzoek.site.gesprekken.carryOver(verzoek.sessie.geopend);
    return follow(verzoek, outcome, (geopend) => goTo(verzoek, geopend, '/gesprek/overzicht', 'overgezet'));
  },
  '/gesprek/wissen/bevestig': async ({ c, site, sessie }) => {
    await site.gesprekken.erase(sessie.geopend);
    dropCookie(c);
    c.header('Clear-Site-Data', '"cache"');
    return sessie.drager === 'cookie'
      ? c.redirect(site.url('/gesprek/gewist'), SEE_OTHER)
      : page(c, GewistPage({ site }));
  },
};

async function giveAnswer(verzoek: Verzoek, form: FormData): Promise<Response> {
  const { c, site, sessie } = verzoek;
  const { gesprekken } = site;
  const key = c.req.param('vraag') ?? '';
  const found = gesprekken.question(sessie.geopend, key);
  if (found === undefined) return goTo(verzoek, sessie.geopend, '/gesprek', 'niet-open');
  const invulling = fromForm(form);
  const naar = texts(form, 'naar').find((target) => NAAR.has(target));
  const mend = (fouten: readonly Fout[], status: Mislukt['status']) =>
    showVraag(verzoek, key, {
      invulling,
      fouten: fouten.map(({ naam, reden }) => ({
        veld: naam === 'toelichting' ? REMARK_ID : FIRST_CONTROL,
        tekst: reden,
      })),
      status,
      ...(naar === undefined ? {} : { naar }),
    });
  const read = readAnswer(found.vraag, invulling);
  if (!read.ok) return mend(read.fouten, 400);
  const outcome = await gesprekken.answer(sessie.geopend, key, read.invoer);
  if (outcome.soort === 'ongeldig') return mend(outcome.fouten, 400);
  if (outcome.soort === 'conflict') return mend([{ naam: 'waarde', reden: CONFLICT }], 409);
  return follow(verzoek, outcome, (geopend) => {
    const path = naar === undefined ? '/gesprek' : `/gesprek/${naar}`;
    return goTo(verzoek, geopend, path, found.antwoord === null ? undefined : 'gewijzigd');
  });
}

const CONFLICT =
  'dit gesprek is op hetzelfde moment ergens anders gewijzigd. Verstuur uw antwoord nog een keer';

/** On with the changed conversation, or to where the person can see why nothing changed. */
async function follow(
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
async function goTo(
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
