import { type Context, Hono } from 'hono';
import { bronInWoorden } from '../../export/rapport/rapport.ts';
import { WORD_TYPE } from '../../export/rapport-word.ts';
import { walkthroughWord } from '../../export/walkthrough-word.ts';
import { viewQuestion } from '../../gesprek/view.ts';
import { tryAnswers } from '../../gesprek/wat-als.ts';
import { maakHandout } from '../../walkthrough/handout.ts';
import { page } from '../page.ts';
import { titleOf } from '../parts/vindplaats.tsx';
import { download } from '../rapport/download.ts';
import type { Site } from '../site.ts';
import { fromForm, texts } from '../velden/invulling.ts';
import { readAnswer } from '../velden/lees-antwoord.ts';
import { FIRST_CONTROL } from '../velden/veldsoort.ts';
import { AndersMisluktPage, AndersPage } from './anders-page.tsx';
import { HandoutPage } from './handout-page.tsx';
import { createOpvoeringen, type Opvoering } from './opvoering.ts';
import { PresentatiePage } from './presentatie-page.tsx';
import { WalkthroughsPage } from './walkthroughs-page.tsx';

/** Walkthroughs: to present step by step, to try another answer in, and to hand out. */
export function walkthroughsRoutes(site: Site): Hono {
  const app = new Hono();
  if (site.bibliotheek.walkthroughs.length === 0) return app;
  const find = createOpvoeringen(site);
  app.get('/walkthroughs', (c) => page(c, WalkthroughsPage({ site })));
  app.get('/walkthroughs/:id', (c) => {
    const opvoering = find(c.req.param('id'));
    const nummer = Number(c.req.query('stap') ?? 0);
    if (opvoering === undefined || !isStep(opvoering, nummer)) return c.notFound();
    const isOnthuld = c.req.query('toon') === 'antwoord';
    return page(c, PresentatiePage({ site, opvoering, nummer, isOnthuld }));
  });
  app.post('/walkthroughs/:id/anders', async (c) => {
    const opvoering = find(c.req.param('id'));
    return opvoering === undefined ? c.notFound() : tryAnswer(c, site, opvoering);
  });
  app.get('/walkthroughs/:id/handout', (c) => {
    const opvoering = find(c.req.param('id'));
    return opvoering === undefined ? c.notFound() : page(c, HandoutPage({ site, opvoering }));
  });
  app.get('/walkthroughs/:id/handout/word', async (c) => {
    const opvoering = find(c.req.param('id'));
    if (opvoering === undefined) return c.notFound();
    const { walkthrough, versie, momenten } = opvoering;
    const word = await walkthroughWord(maakHandout(walkthrough, versie, momenten), placesOf(site, opvoering));
    return download(c, `walkthrough-${walkthrough.id}.docx`, WORD_TYPE, word);
  });
  return app;
}

function isStep({ momenten }: Opvoering, nummer: number): boolean {
  return Number.isInteger(nummer) && nummer >= 0 && nummer <= momenten.length;
}

async function tryAnswer(c: Context, site: Site, opvoering: Opvoering): Promise<Response> {
  const form = await c.req.formData();
  const nummer = Number(texts(form, 'stap')[0]);
  const moment = opvoering.momenten[nummer - 1];
  if (moment?.stap.soort !== 'antwoord') return c.notFound();
  const { vraag } = moment.stap;
  const asked = viewQuestion(opvoering.versie, moment.voor, vraag);
  if (asked === undefined) return c.notFound();
  const invulling = fromForm(form);
  const props = { site, opvoering, moment, nummer, vraag };
  const mend = (redenen: readonly string[]) => {
    const fouten = redenen.map((tekst) => ({ veld: FIRST_CONTROL, tekst }));
    return page(c, AndersMisluktPage({ ...props, invulling, fouten, isOnthuld: false }), 400);
  };
  const read = readAnswer(asked.vraag, invulling);
  if (!read.ok) return mend(read.fouten.map(({ reden }) => reden));
  const tried = tryAnswers(opvoering.versie, moment.voor, [{ vraag, invoer: read.invoer }]);
  if (tried.soort === 'ongeldig') return mend(tried.fouten.map(({ reden }) => reden));
  if (tried.soort !== 'anders') return c.notFound();
  return page(c, AndersPage({ ...props, geprobeerd: tried.gesprek }));
}

function placesOf(site: Site, { walkthrough }: Opvoering): readonly string[] {
  const casus = site.bibliotheek.casussen.find(({ id }) => id === walkthrough.casus);
  const places = [...(casus === undefined ? [] : [casus]), ...(walkthrough.bronnen ?? [])];
  return places.slice(0, 1).map(({ bron, paragraaf, pagina }) => {
    const place = { bron, titel: titleOf(site, bron), paragraaf };
    return `Bron: ${bronInWoorden(pagina === undefined ? place : { ...place, pagina })}.`;
  });
}
