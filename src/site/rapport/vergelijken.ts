import type { Context } from 'hono';
import { Hono } from 'hono';
import { type VergelijkTitels, vergelijkRapport } from '../../export/rapport/vergelijk-rapport.ts';
import { dayInWords } from '../../export/rapport/woorden.ts';
import { rapportMarkdown } from '../../export/rapport-markdown.ts';
import { rapportWord, WORD_TYPE } from '../../export/rapport-word.ts';
import type { GeopendGesprek } from '../../gesprek/gesprekken.ts';
import { compareStanden, type Stand } from '../../gesprek/vergelijking.ts';
import { page } from '../page.ts';
import type { Fout } from '../parts/foutoverzicht.tsx';
import { readFile, readForm } from '../routes/enter.ts';
import { findSessie, openCode } from '../sessie.ts';
import type { Site } from '../site.ts';
import { texts } from '../velden/invulling.ts';
import { download } from './download.ts';
import { describeUploadFout } from './terugzetten-page.tsx';
import { KANTEN, type Kant, OPGEPAKT, VergelijkenPage, VergelijkingPage, VORM } from './vergelijken-page.tsx';

/** Laying two conversations side by side: from files, from codes, or the one that is open. Nothing is stored. */
export function vergelijkenRoutes(site: Site): Hono {
  const app = new Hono();
  const ask = (c: Context, isOpen: boolean, fouten: readonly Fout[] = []) =>
    page(c, VergelijkenPage({ site, fouten, isOpen }), fouten.length > 0 ? 400 : 200);
  app.get('/gesprek/vergelijken', async (c) => ask(c, (await openOne(site, c, undefined)) !== undefined));
  app.post('/gesprek/vergelijken', async (c) => {
    const form = await readForm(c);
    const open = await openOne(site, c, form);
    const [voor, na] = [await readSide(site, form, 'voor', open), await readSide(site, form, 'na', open)];
    const isOpen = open !== undefined;
    if (voor.ok && na.ok) {
      // Twice the open conversation: nothing was filled in.
      if (voor.gelezen.geopend !== na.gelezen.geopend) return tell(site, c, form, voor.gelezen, na.gelezen);
      return ask(c, isOpen, [{ veld: KANTEN.voor.bestand, tekst: NOTHING }]);
    }
    const fouten = [voor, na].flatMap((side) => (side.ok ? [] : [side.fout]));
    return ask(c, isOpen, fouten);
  });
  return app;
}

const NOTHING = 'Kies minstens één bestand, of vul een code in.';

async function openOne(
  site: Site,
  c: Context,
  form: FormData | undefined,
): Promise<GeopendGesprek | undefined> {
  const found = await findSessie(site.gesprekken, c, form);
  return found.soort === 'open' ? found.sessie.geopend : undefined;
}

interface Gelezen {
  readonly geopend: GeopendGesprek;
  readonly opgepakt: readonly string[];
}
type GelezenKant =
  | { readonly ok: true; readonly gelezen: Gelezen }
  | { readonly ok: false; readonly fout: Fout };

async function readSide(
  site: Site,
  form: FormData,
  kant: Kant,
  open: GeopendGesprek | undefined,
): Promise<GelezenKant> {
  const names = KANTEN[kant];
  const fault = (veld: string, tekst: string): GelezenKant => ({ ok: false, fout: { veld, tekst } });
  const code = texts(form, names.code)[0]?.trim() ?? '';
  const file = (await readFile(form, names.bestand)) ?? texts(form, names.inhoud)[0];
  if (file !== undefined) {
    const opened = await site.gesprekken.openFile(file);
    return opened.soort === 'geopend'
      ? { ok: true, gelezen: opened }
      : fault(names.bestand, describeUploadFout(opened.fout));
  }
  if (code !== '') {
    const geopend = await openCode(site.gesprekken, code);
    return geopend === undefined
      ? fault(
          names.code,
          'Met deze code is geen gesprek te vinden. Kijk of u haar helemaal heeft gekopieerd.',
        )
      : { ok: true, gelezen: { geopend, opgepakt: [] } };
  }
  if (open !== undefined) return { ok: true, gelezen: { geopend: open, opgepakt: [] } };
  return fault(names.bestand, `${names.titel} ontbreekt. Kies een bestand, of vul een code in.`);
}

async function tell(site: Site, c: Context, form: FormData, voor: Gelezen, na: Gelezen): Promise<Response> {
  const { gesprekken } = site;
  const standOf = ({ geopend }: Gelezen): Stand => ({
    view: gesprekken.view(geopend),
    advies: gesprekken.advise(geopend),
  });
  const [before, after] = [standOf(voor), standOf(na)];
  const ticked = texts(form, OPGEPAKT);
  // Once the page was sent, the ticks on it are what the person says; before that, those in the file are.
  const wasAsked = form.has(KANTEN.voor.inhoud);
  const opgepakt = new Set(wasAsked ? ticked : voor.opgepakt);
  const rapport = vergelijkRapport(compareStanden(before, after), titles(before, after), opgepakt);
  const vorm = texts(form, VORM)[0];
  if (vorm === 'word') return download(c, 'vergelijking.docx', WORD_TYPE, await rapportWord(rapport));
  if (vorm === 'markdown') {
    return download(c, 'vergelijking.md', 'text/markdown; charset=utf-8', rapportMarkdown(rapport));
  }
  const inhoud = {
    voor: gesprekken.toFile(voor.geopend, [...opgepakt]),
    na: gesprekken.toFile(na.geopend, na.opgepakt),
  };
  if (vorm === 'bestand') {
    return download(c, 'gesprek-met-vinkjes.json', 'application/json; charset=utf-8', inhoud.voor);
  }
  const { suggesties } = before.advies;
  return page(c, VergelijkingPage({ site, rapport, inhoud, suggesties, opgepakt }));
}

function titles({ view: voor }: Stand, { view: na }: Stand): VergelijkTitels {
  const days = [dayInWords(voor.gewijzigdOp), dayInWords(na.gewijzigdOp)] as const;
  return {
    titel: 'Twee gesprekken naast elkaar',
    ondertitel: `${voor.flow.titel}, ${days[0]}, naast ${na.flow.titel}, ${days[1]}`,
    namen: [`Eerste (${days[0]})`, `Tweede (${days[1]})`],
  };
}
