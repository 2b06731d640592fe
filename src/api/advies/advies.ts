import { buildRapport } from '../../export/rapport/build-rapport.ts';
import { rapportMarkdown } from '../../export/rapport-markdown.ts';
import { rapportWord, WORD_TYPE } from '../../export/rapport-word.ts';
import type { Gesprekken } from '../../gesprek/gesprekken.ts';
import type { Api } from '../api-env.ts';
import { requireOffered } from '../negotiate.ts';
import { ADVIES_FORMS, haalAdvies } from './advies-contract.ts';

/** The advice on a conversation, in the form that the client asks for. */
export function addAdvies(api: Api, gesprekken: Gesprekken): void {
  api.openapi(haalAdvies, async (c) => {
    c.header('Vary', 'Accept', { append: true });
    const form = requireOffered(c, ADVIES_FORMS);
    const geopend = c.get('geopend');
    const advies = gesprekken.advise(geopend);
    if (form === 'application/json') return c.json(advies, 200);
    const rapport = buildRapport(geopend.versie, gesprekken.view(geopend), advies);
    if (form === 'text/markdown') {
      return c.body(rapportMarkdown(rapport), 200, { 'Content-Type': 'text/markdown; charset=utf-8' });
    }
    c.header('Content-Disposition', 'attachment; filename="stuurwijzer-advies.docx"');
    return c.body(await rapportWord(rapport), 200, { 'Content-Type': WORD_TYPE });
  });
}
