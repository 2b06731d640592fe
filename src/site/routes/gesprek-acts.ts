import type { Fout } from '../../gesprek/answer.ts';
import { page } from '../page.ts';
import { GewistPage } from '../pages/wissen.tsx';
import { REMARK_ID } from '../parts/vraag-formulier.tsx';
import { delenActs } from '../rapport/delen-acts.ts';
import { watAlsActs } from '../rapport/wat-als-acts.ts';
import { dropCookie } from '../sessie.ts';
import { fromForm, texts } from '../velden/invulling.ts';
import { readAnswer } from '../velden/lees-antwoord.ts';
import { FIRST_CONTROL } from '../velden/veldsoort.ts';
import { typeBericht } from './gesprek-bericht.ts';
import { NAAR } from './gesprek-melding.ts';
import { type Mislukt, showVraag } from './gesprek-shows.ts';
import { CONFLICT, follow, goTo } from './gesprek-verder.ts';
import type { Act, Verzoek } from './verzoek.ts';

const SEE_OTHER = 303;

/** The acts of the conversation by path. */
export const acts: Readonly<Record<string, Act>> = {
  '/gesprek/vragen/:vraag/antwoord': giveAnswer,
  '/gesprek/vragen/:vraag/bericht': typeBericht,
  '/gesprek/vragen/:vraag/wegnemen/bevestig': async (verzoek) => {
    const { c, site, sessie } = verzoek;
    const outcome = await site.gesprekken.retract(sessie.geopend, c.req.param('vraag') ?? '');
    return follow(verzoek, outcome, (geopend) => goTo(verzoek, geopend, '/gesprek/overzicht', 'weggenomen'));
  },
  ...watAlsActs,
  ...delenActs,
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
      mislukt: {
        invulling,
        fouten: fouten.map(({ naam, reden }) => ({
          veld: naam === 'toelichting' ? REMARK_ID : FIRST_CONTROL,
          tekst: reden,
        })),
        status,
        ...(naar === undefined ? {} : { naar }),
      },
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
