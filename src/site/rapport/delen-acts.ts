import { MEESTE_DELINGEN } from '../../gesprek/delen.ts';
import { page } from '../page.ts';
import { goTo } from '../routes/gesprek-verder.ts';
import type { Act } from '../routes/verzoek.ts';
import { codeOf } from '../sessie.ts';
import { texts } from '../velden/invulling.ts';
import { DelenPage, TOELICHTING } from './delen-page.tsx';

export const delenActs: Readonly<Record<string, Act>> = {
  // Answered at once and not by redirect: the secret of the link is known only now.
  '/gesprek/delen/maak/bevestig': async ({ c, site, sessie }, form) => {
    const { gesprek } = sessie.geopend;
    const made = await site.gesprekken.delen.share(gesprek, texts(form, TOELICHTING)[0] === 'met');
    const delingen = await site.gesprekken.delen.list(gesprek);
    if (made === undefined) {
      const melding = `Er zijn al ${MEESTE_DELINGEN} leeslinks. Trek er eerst een in.`;
      return page(c, DelenPage({ site, sessie, delingen, melding }), 409);
    }
    const origin = new URL(site.settings.PUBLIC_URL ?? c.req.url).origin;
    const gemaakt = {
      adres: `${origin}${site.url('/gedeeld')}`,
      code: codeOf(made.deling.id, made.sleutel),
    };
    return page(c, DelenPage({ site, sessie, delingen, gemaakt }));
  },
  '/gesprek/delen/:deling/intrekken/bevestig': async (verzoek) => {
    const { c, site, sessie } = verzoek;
    await site.gesprekken.delen.withdraw(sessie.geopend.gesprek, c.req.param('deling') ?? '');
    return goTo(verzoek, sessie.geopend, '/gesprek/delen', 'ingetrokken');
  },
};
