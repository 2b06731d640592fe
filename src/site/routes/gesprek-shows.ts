import type { Context } from 'hono';
import { adviesMarkdown } from '../../export/advies-markdown.ts';
import { walk } from '../../flow/walk.ts';
import type { AntwoordView } from '../../gesprek/view.ts';
import { page } from '../page.ts';
import { AdviesPage } from '../pages/advies.tsx';
import { LaterPage } from '../pages/later.tsx';
import { OverzettenPage } from '../pages/overzetten.tsx';
import { OverzichtPage } from '../pages/overzicht.tsx';
import { VraagPage } from '../pages/vraag.tsx';
import { WegnemenPage } from '../pages/wegnemen.tsx';
import { WissenPage } from '../pages/wissen.tsx';
import type { Fout } from '../parts/foutoverzicht.tsx';
import type { Sessie } from '../sessie.ts';
import type { Site } from '../site.ts';
import { fromAntwoord, type Invulling } from '../velden/invulling.ts';
import { meldingProp, NAAR } from './gesprek-melding.ts';

/** One request in a conversation. */
export interface Verzoek {
  readonly c: Context;
  readonly site: Site;
  readonly sessie: Sessie;
}

/** Shows a page of the conversation; changes nothing. */
export type Show = (verzoek: Verzoek) => Promise<Response> | Response;

/** What was sent and has to be mended. */
export interface Mislukt {
  readonly invulling: Invulling;
  readonly fouten: readonly Fout[];
  readonly status: 400 | 409;
  readonly naar?: string;
}

/** The pages of the conversation by path. */
export const shows: Readonly<Record<string, Show>> = {
  '/gesprek': (verzoek) => showVraag(verzoek),
  '/gesprek/vragen/:vraag': (verzoek) => showVraag(verzoek, verzoek.c.req.param('vraag')),
  '/gesprek/vragen/:vraag/wegnemen': showWegnemen,
  '/gesprek/overzicht': ({ c, site, sessie }) =>
    page(c, OverzichtPage({ site, sessie, view: site.gesprekken.view(sessie.geopend), ...meldingProp(c) })),
  '/gesprek/advies': showAdvies,
  '/gesprek/advies/json': ({ c, site, sessie }) =>
    download(
      c,
      'advies.json',
      'application/json; charset=utf-8',
      JSON.stringify(site.gesprekken.advise(sessie.geopend), null, 2),
    ),
  '/gesprek/advies/markdown': ({ c, site, sessie }) => {
    const { titel } = sessie.geopend.versie.flow.definition;
    const text = adviesMarkdown(site.gesprekken.advise(sessie.geopend), titel);
    return download(c, 'advies.md', 'text/markdown; charset=utf-8', text);
  },
  '/gesprek/later': ({ c, site, sessie }) => page(c, LaterPage({ site, sessie })),
  '/gesprek/wissen': ({ c, site, sessie }) => page(c, WissenPage({ site, sessie })),
  '/gesprek/overzetten': (verzoek) => {
    const { c, site, sessie } = verzoek;
    const overzetting = site.gesprekken.previewCarryOver(sessie.geopend);
    return overzetting === undefined
      ? showVraag(verzoek)
      : page(c, OverzettenPage({ site, sessie, overzetting }));
  },
};

/** The question with this key, or else the current one; after the last question the advice. */
export function showVraag(verzoek: Verzoek, key?: string, mislukt?: Mislukt): Promise<Response> | Response {
  const { c, site, sessie } = verzoek;
  const { gesprekken } = site;
  const view = gesprekken.view(sessie.geopend);
  const wanted = key ?? view.vraag?.id;
  if (wanted === undefined) return showAdvies(verzoek);
  const found = gesprekken.question(sessie.geopend, wanted);
  // A question that is not on the path cannot be answered now: show the one that can.
  const isOpen = found !== undefined && (found.antwoord !== null || wanted === view.vraag?.id) && found.opPad;
  if (!isOpen) return key === undefined ? c.notFound() : showVraag(verzoek);
  const path = pathOf(sessie);
  const place = path.indexOf(wanted);
  const before = new Set(path.slice(0, place));
  const naar = mislukt?.naar ?? c.req.query('naar');
  const content = VraagPage({
    site,
    sessie,
    view,
    vraag: found.vraag,
    antwoord: found.antwoord,
    invulling: mislukt?.invulling ?? fromAntwoord(found.vraag, found.antwoord),
    nummer: place + 1,
    eerder: view.antwoorden.filter((antwoord: AntwoordView) => before.has(antwoord.vraag)),
    isHuidige: wanted === view.vraag?.id,
    isNieuweVersie: gesprekken.previewCarryOver(sessie.geopend) !== undefined,
    ...(mislukt === undefined ? {} : { fouten: mislukt.fouten }),
    ...(naar !== undefined && NAAR.has(naar) ? { naar } : {}),
    ...meldingProp(c),
  });
  return page(c, content, mislukt?.status ?? 200);
}

function showAdvies({ c, site, sessie }: Verzoek): Promise<Response> {
  const { view, advise } = site.gesprekken;
  const content = AdviesPage({
    site,
    sessie,
    view: view(sessie.geopend),
    advies: advise(sessie.geopend),
    ...meldingProp(c),
  });
  return page(c, content);
}

function showWegnemen(verzoek: Verzoek): Promise<Response> | Response {
  const { c, site, sessie } = verzoek;
  const vraag = c.req.param('vraag') ?? '';
  const { antwoorden, vervallen } = site.gesprekken.view(sessie.geopend);
  const found = [...antwoorden, ...vervallen].find((antwoord) => antwoord.vraag === vraag);
  if (found === undefined) return showVraag(verzoek);
  return page(c, WegnemenPage({ site, sessie, vraag, stelt: found.stelt, tekst: found.tekst }));
}

/** The keys of the questions on the path, in the order of asking. */
function pathOf({ geopend: { versie, gesprek } }: Sessie): readonly string[] {
  return walk(versie.flow, gesprek.antwoorden).path.map(({ key }) => key);
}

function download(c: Context, name: string, type: string, text: string): Response {
  c.header('Content-Disposition', `attachment; filename="stuurwijzer-${name}"`);
  return c.body(text, 200, { 'Content-Type': type });
}
