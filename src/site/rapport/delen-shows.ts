import { page } from '../page.ts';
import { meldingProp } from '../routes/gesprek-melding.ts';
import type { Show } from '../routes/verzoek.ts';
import { DelenPage } from './delen-page.tsx';

export const delenShows: Readonly<Record<string, Show>> = {
  '/gesprek/delen': async ({ c, site, sessie }) => {
    const delingen = await site.gesprekken.delen.list(sessie.geopend.gesprek);
    return page(c, DelenPage({ site, sessie, delingen, ...meldingProp(c) }));
  },
};
