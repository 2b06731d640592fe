import { adviesMarkdown } from '../../export/advies-markdown.ts';
import type { Gesprekken } from '../../gesprek/gesprekken.ts';
import type { Api } from '../api-env.ts';
import { requireOffered } from '../negotiate.ts';
import { ADVIES_FORMS, haalAdvies } from './advies-contract.ts';

/** The advice on a conversation, in the form that the client asks for. */
export function addAdvies(api: Api, gesprekken: Gesprekken): void {
  api.openapi(haalAdvies, (c) => {
    c.header('Vary', 'Accept', { append: true });
    const form = requireOffered(c, ADVIES_FORMS);
    const geopend = c.get('geopend');
    const advies = gesprekken.advise(geopend);
    if (form === 'application/json') return c.json(advies, 200);
    const { titel } = geopend.versie.flow.definition;
    return c.body(adviesMarkdown(advies, titel), 200, { 'Content-Type': 'text/markdown; charset=utf-8' });
  });
}
