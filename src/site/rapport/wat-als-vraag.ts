import type { GeopendGesprek } from '../../gesprek/gesprekken.ts';
import { type AnderAntwoord, tryAnswers } from '../../gesprek/wat-als.ts';
import { page } from '../page.ts';
import type { Fout } from '../parts/foutoverzicht.tsx';
import type { Show, Verzoek } from '../routes/verzoek.ts';
import { fromAntwoord, type Invulling } from '../velden/invulling.ts';
import { readKeten } from './keten.ts';
import { WatAlsVraagPage } from './wat-als-page.tsx';

export const watAlsShows: Readonly<Record<string, Show>> = {
  '/gesprek/wat-als/:vraag': (verzoek) => {
    const keten = readKeten(verzoek.form);
    return showWatAlsVraag(verzoek, keten, verzoek.c.req.param('vraag') ?? '');
  },
};

/** The conversation after what was tried; undefined when one of those answers cannot be given (any more). */
export function tryKeten({ sessie }: Verzoek, keten: readonly AnderAntwoord[]): GeopendGesprek | undefined {
  const { gesprek, versie } = sessie.geopend;
  const tried = tryAnswers(versie, gesprek, keten);
  return tried.soort === 'anders' ? { gesprek: tried.gesprek, versie } : undefined;
}

interface Mislukt {
  readonly invulling: Invulling;
  readonly fouten: readonly Fout[];
}

/** Asks for another answer to one question, after what was tried before; 404 when it is not asked then. */
export function showWatAlsVraag(
  verzoek: Verzoek,
  keten: readonly AnderAntwoord[],
  key: string,
  mislukt?: Mislukt,
): Promise<Response> | Response {
  const { c, site, sessie } = verzoek;
  const tried = tryKeten(verzoek, keten);
  const found = tried && site.gesprekken.question(tried, key);
  if (found === undefined || !found.opPad) return c.notFound();
  const { vraag, antwoord } = found;
  const content = WatAlsVraagPage({
    site,
    sessie,
    keten,
    vraag,
    antwoord,
    invulling: mislukt?.invulling ?? fromAntwoord(vraag, antwoord),
    fouten: mislukt?.fouten ?? [],
  });
  return page(c, content, mislukt === undefined ? 200 : 400);
}
