import { vergelijkRapport } from '../../export/rapport/vergelijk-rapport.ts';
import { dayInWords } from '../../export/rapport/woorden.ts';
import type { GeopendGesprek } from '../../gesprek/gesprekken.ts';
import { compareStanden } from '../../gesprek/vergelijking.ts';
import { type AnderAntwoord, tryAnswers } from '../../gesprek/wat-als.ts';
import { page } from '../page.ts';
import { goTo } from '../routes/gesprek-verder.ts';
import type { Act, Verzoek } from '../routes/verzoek.ts';
import { codeOf } from '../sessie.ts';
import { fromForm } from '../velden/invulling.ts';
import { readAnswer } from '../velden/lees-antwoord.ts';
import { FIRST_CONTROL } from '../velden/veldsoort.ts';
import { download } from './download.ts';
import { extendKeten, readKeten } from './keten.ts';
import { VariantPage, WatAlsPage } from './wat-als-page.tsx';
import { showWatAlsVraag, tryKeten } from './wat-als-vraag.ts';

/** What can be done with a trial. */
export const watAlsActs: Readonly<Record<string, Act>> = {
  '/gesprek/wat-als/:vraag/antwoord': showUitkomst,
  '/gesprek/wat-als/neem-over/bevestig': takeOver,
  '/gesprek/wat-als/bestand/bevestig': async (verzoek, form) => {
    const { c, site } = verzoek;
    const tried = tryKeten(verzoek, readKeten(form));
    return tried === undefined
      ? back(verzoek)
      : download(c, FILE_NAME, JSON_TYPE, site.gesprekken.toFile(tried));
  },
  '/gesprek/wat-als/variant/bevestig': async (verzoek, form) => {
    const { c, site, sessie } = verzoek;
    const tried = tryKeten(verzoek, readKeten(form));
    if (tried === undefined) return back(verzoek);
    const { geopend, sleutel } = await site.gesprekken.keep(tried);
    return page(c, VariantPage({ site, sessie, code: codeOf(geopend.gesprek.id, sleutel) }));
  },
};

const FILE_NAME = 'variant.json';
const JSON_TYPE = 'application/json; charset=utf-8';

async function showUitkomst(verzoek: Verzoek, form: FormData): Promise<Response> {
  const { c, site, sessie } = verzoek;
  const key = c.req.param('vraag') ?? '';
  const before = readKeten(form);
  const invulling = fromForm(form);
  const mend = (redenen: readonly string[]) =>
    showWatAlsVraag(verzoek, before, key, {
      invulling,
      fouten: redenen.map((tekst) => ({ veld: FIRST_CONTROL, tekst })),
    });
  const start = tryKeten(verzoek, before);
  const found = start && site.gesprekken.question(start, key);
  if (found === undefined) return back(verzoek);
  const read = readAnswer(found.vraag, invulling);
  if (!read.ok) return mend(read.fouten.map(({ reden }) => reden));
  const keten = extendKeten(before, { vraag: key, invoer: read.invoer });
  const { gesprek, versie } = sessie.geopend;
  const tried = tryAnswers(versie, gesprek, keten);
  if (tried.soort === 'ongeldig') return mend(tried.fouten.map(({ reden }) => reden));
  if (tried.soort !== 'anders') return back(verzoek);
  return page(c, compareWith(verzoek, { gesprek: tried.gesprek, versie }, keten));
}

function compareWith(
  { site, sessie }: Verzoek,
  tried: GeopendGesprek,
  keten: readonly AnderAntwoord[],
): ReturnType<typeof WatAlsPage> {
  const { gesprekken } = site;
  const standOf = (geopend: GeopendGesprek) => ({
    view: gesprekken.view(geopend),
    advies: gesprekken.advise(geopend),
  });
  const na = standOf(tried);
  const vergelijking = compareStanden(standOf(sessie.geopend), na);
  const { titel } = sessie.geopend.versie.flow.definition;
  const rapport = vergelijkRapport(vergelijking, {
    titel: 'Wat als u dit anders had geantwoord?',
    ondertitel: `${titel}, ${dayInWords(sessie.geopend.gesprek.gewijzigdOp)}. Er is niets bewaard.`,
    namen: ['Nu', 'Dan'],
  });
  const open = na.view.vraag === null ? [] : [na.view.vraag];
  const vragen = [...open, ...na.view.antwoorden.map(({ vraag, stelt }) => ({ id: vraag, stelt }))];
  return WatAlsPage({ site, sessie, keten, rapport, vragen });
}

/** What was tried becomes the conversation: each answer is given as any other. */
async function takeOver(verzoek: Verzoek, form: FormData): Promise<Response> {
  const { site, sessie } = verzoek;
  let { geopend } = sessie;
  for (const { vraag, invoer } of readKeten(form)) {
    const toelichting = geopend.gesprek.antwoorden.get(vraag)?.toelichting;
    const kept = toelichting === undefined ? invoer : { toelichting, ...invoer };
    const outcome = await site.gesprekken.answer(geopend, vraag, kept);
    if (outcome.soort !== 'gewijzigd') return goTo(verzoek, geopend, ADVICE, 'niet-open');
    geopend = outcome.geopend;
  }
  return goTo(verzoek, geopend, ADVICE, 'gewijzigd');
}

/** An answer that cannot be given any more: the conversation was changed elsewhere. */
function back(verzoek: Verzoek): Promise<Response> {
  return goTo(verzoek, verzoek.sessie.geopend, ADVICE, 'niet-open');
}

const ADVICE = '/gesprek/advies';
