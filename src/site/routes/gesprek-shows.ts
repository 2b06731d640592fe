import { adviesJson } from '../../export/rapport-json.ts';
import { rapportMarkdown } from '../../export/rapport-markdown.ts';
import { rapportWord, WORD_TYPE } from '../../export/rapport-word.ts';
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
import type { Gezegd } from '../parts/reactie.tsx';
import { BewarenPage } from '../rapport/bewaren-page.tsx';
import { delenShows } from '../rapport/delen-shows.ts';
import { download } from '../rapport/download.ts';
import { readRapport } from '../rapport/read-rapport.ts';
import { watAlsShows } from '../rapport/wat-als-vraag.ts';
import type { Sessie } from '../sessie.ts';
import { fromAntwoord, type Invulling } from '../velden/invulling.ts';
import { opnameShows } from '../walkthroughs/opname-show.ts';
import { meldingProp, NAAR } from './gesprek-melding.ts';
import type { Show, Verzoek } from './verzoek.ts';

/** What was sent and has to be mended. */
export interface Mislukt {
  readonly invulling: Invulling;
  readonly fouten: readonly Fout[];
  readonly status: 400 | 409;
  readonly naar?: string;
  /** A typed message that has to be mended. */
  readonly getypt?: string;
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
    download(c, 'advies.json', 'application/json; charset=utf-8', adviesJson(readRapport(site, sessie))),
  '/gesprek/advies/word': async ({ c, site, sessie }) =>
    download(c, 'advies.docx', WORD_TYPE, await rapportWord(readRapport(site, sessie).rapport)),
  '/gesprek/advies/markdown': ({ c, site, sessie }) =>
    download(
      c,
      'advies.md',
      'text/markdown; charset=utf-8',
      rapportMarkdown(readRapport(site, sessie).rapport),
    ),
  ...watAlsShows,
  ...delenShows,
  ...opnameShows,
  '/gesprek/bewaren': ({ c, site, sessie }) => page(c, BewarenPage({ site, sessie })),
  '/gesprek/bestand': ({ c, site, sessie }) => {
    const day = sessie.geopend.gesprek.gewijzigdOp.slice(0, 10);
    const text = site.gesprekken.toFile(sessie.geopend);
    return download(c, `gesprek-${day}.json`, 'application/json; charset=utf-8', text);
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
export function showVraag(
  verzoek: Verzoek,
  key?: string,
  { mislukt, gezegd }: { readonly mislukt?: Mislukt; readonly gezegd?: Gezegd } = {},
): Promise<Response> | Response {
  const { c, site, sessie } = verzoek;
  const { gesprekken } = site;
  const view = gesprekken.view(sessie.geopend);
  const wanted = key ?? view.vraag?.id;
  if (wanted === undefined) return showAdvies(verzoek);
  const found = gesprekken.question(sessie.geopend, wanted);
  // A question that is not on the path cannot be answered now: show the one that can.
  const isOpen = found !== undefined && (found.antwoord !== null || wanted === view.vraag?.id) && found.opPad;
  if (!isOpen) return key === undefined ? c.notFound() : showVraag(verzoek, undefined, gezegd && { gezegd });
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
    ...(mislukt?.getypt === undefined ? {} : { getypt: mislukt.getypt }),
    ...(gezegd === undefined ? {} : { gezegd }),
    ...(naar !== undefined && NAAR.has(naar) ? { naar } : {}),
    ...meldingProp(c),
  });
  return page(c, content, mislukt?.status ?? 200);
}

function showAdvies({ c, site, sessie }: Verzoek): Promise<Response> {
  const { rapport, advies } = readRapport(site, sessie);
  const isVoorlopig = advies.voorlopig === true;
  return page(c, AdviesPage({ site, sessie, rapport, isVoorlopig, ...meldingProp(c) }));
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
