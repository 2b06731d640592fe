import type { Voorstel } from '../../verstaan/bericht.ts';
import { verstaan } from '../../verstaan/verstaan.ts';
import { BERICHT_FIELD, LONGEST_BERICHT, TYPREGEL_ID } from '../parts/typregel.tsx';
import { fromAntwoord, texts } from '../velden/invulling.ts';
import { readVoorstellen } from '../velden/lees-voorstel.ts';
import { type Mislukt, showVraag } from './gesprek-shows.ts';
import { CONFLICT, follow, goTo } from './gesprek-verder.ts';
import type { Verzoek } from './verzoek.ts';

/**
 * A typed message about the question in the path: does what is clear, and shows the reply above the question.
 *
 * The reply is the answer to the POST itself, since it may hold what the person typed. Sending it again by reloading
 * gives the same answer to the same question, so it changes nothing.
 */
export async function typeBericht(verzoek: Verzoek, form: FormData): Promise<Response> {
  const { c, site, sessie } = verzoek;
  const { gesprekken } = site;
  const { geopend } = sessie;
  const vraag = c.req.param('vraag') ?? '';
  const tekst = (texts(form, BERICHT_FIELD.tekst)[0] ?? '').trim();
  if (tekst === '') return mend(verzoek, tekst, 'typ eerst een antwoord of een vraag', 400);
  if (tekst.length > LONGEST_BERICHT) {
    return mend(verzoek, tekst, `gebruik hoogstens ${LONGEST_BERICHT} tekens`, 400);
  }
  const voorstel = readVoorstellen(texts(form, BERICHT_FIELD.voorstel)[0] ?? '[]');
  const { begrepen, antwoord, zegt, toont, gaatNaar, voorstellen } = verstaan(geopend, {
    tekst,
    vraag,
    voorstel,
  });
  const outcome =
    antwoord === undefined
      ? ({ soort: 'gewijzigd', geopend } as const)
      : await gesprekken.answer(geopend, antwoord.vraag, antwoord);
  if (outcome.soort === 'conflict') return mend(verzoek, tekst, CONFLICT, 409);
  return follow(verzoek, outcome, (now) => {
    const view = gesprekken.view(now);
    if (gaatNaar !== undefined) return goTo(verzoek, now, `/gesprek/${gaatNaar}`);
    const isLast = antwoord !== undefined && view.vraag === null && geopend !== now;
    if (isLast && toont === undefined) return goTo(verzoek, now, '/gesprek/advies');
    const shown = toont ?? (antwoord === undefined ? vraag : (view.vraag?.id ?? vraag));
    // The options once more: they stand in the question itself, right below.
    const isOptions = begrepen.zekerheid === 'niet' || begrepen.soort === 'opties';
    const isBelow = ({ doe }: Voorstel): boolean =>
      isOptions && doe.soort === 'antwoord' && doe.vraag === shown;
    const gezegd = { getypt: tekst, zegt, voorstellen: voorstellen.filter((one) => !isBelow(one)) };
    return showVraag({ ...verzoek, sessie: { ...sessie, geopend: now } }, shown, { gezegd });
  });
}

/** The same page with what was typed, and why nothing came of it. */
function mend(
  verzoek: Verzoek,
  getypt: string,
  reden: string,
  status: Mislukt['status'],
): Promise<Response> | Response {
  const { c, site, sessie } = verzoek;
  const key = c.req.param('vraag') ?? '';
  const found = site.gesprekken.question(sessie.geopend, key);
  if (found === undefined) return goTo(verzoek, sessie.geopend, '/gesprek', 'niet-open');
  const fouten = [{ veld: TYPREGEL_ID, tekst: reden }];
  const invulling = fromAntwoord(found.vraag, found.antwoord);
  return showVraag(verzoek, key, { mislukt: { invulling, fouten, status, getypt } });
}
