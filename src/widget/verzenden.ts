import type { VraagView } from '../gesprek/view.ts';
import type { Mislukt } from './api-client.ts';
import type { Beurt } from './beurt.ts';
import { h, knop } from './dom.ts';
import type { Verzonden } from './gesprek.ts';
import { isVerdwenen, uitlegVan } from './mislukt.ts';
import * as T from './teksten.ts';
import type { Toneel } from './toneel.ts';
import type { Verschil } from './verschil.ts';
import type { Zending } from './zending.ts';

/** Shows an answer at once, sends it, and shows what came of it. */
export async function verstuur(toneel: Toneel, beurt: Beurt, zending: Zending): Promise<void> {
  const { gesprek, verloop } = toneel;
  const { vraag, invoer, tekst, isWijziging, gekozen } = zending;
  verloop.verdicht(beurt);
  if (isWijziging) {
    const { toelichting } = invoer;
    const hadFocus = beurt.node.contains(gekozen);
    beurt.paar({ stelt: vraag.stelt, tekst, ...(toelichting ? { toelichting } : {}) });
    if (hadFocus) beurt.focus();
  } else beurt.vergrendel(gekozen);
  addEventListener('beforeunload', keepOpen);
  const sent = await gesprek.antwoord(vraag.id, invoer);
  if (gesprek.onderweg === 0) removeEventListener('beforeunload', keepOpen);
  show(toneel, beurt, zending, sent);
}

/** The browser asks before the page goes while an answer is only here. */
const keepOpen = (event: Event): void => event.preventDefault();

function show(toneel: Toneel, beurt: Beurt, zending: Zending, sent: Verzonden): void {
  if (sent.soort === 'geweigerd') showRefusal(toneel, beurt, zending, sent.waarom);
  else if (sent.soort !== 'verlaten') {
    if (sent.elders.length > 0) meldElders(toneel, sent.elders);
    if (sent.soort === 'botsing') showConflict(toneel, beurt, zending, sent.nu);
    else {
      const { vraag, isWijziging } = zending;
      seintAntwoord(toneel, vraag, isWijziging);
      toneel.werkBij(isWijziging ? T.gewijzigd : undefined);
    }
  }
}

/** Tells the page that an answer is kept; its words only when the page asked for them. */
export function seintAntwoord(
  { instellingen, seint, gesprek }: Toneel,
  { id, soort }: VraagView,
  gewijzigd: boolean,
): void {
  const tekst = instellingen.metTekst && gesprek.antwoordOp(id)?.tekst;
  seint('antwoord', { vraag: id, soort, gewijzigd, ...(tekst ? { tekst } : {}) });
}

function showRefusal(toneel: Toneel, beurt: Beurt, { vraag }: Zending, waarom: Mislukt): void {
  if (isVerdwenen(waarom)) toneel.verdwenen(waarom);
  else {
    toneel.seint('fout', { status: waarom.status });
    if (beurt.stand === 'paar') beurt.stel(vraag, toneel.gesprek.antwoordOp(vraag.id));
    beurt.ontgrendel(uitlegVan(waarom));
  }
}

/** Says what was changed in another window. */
export function meldElders({ verloop, omroep }: Toneel, elders: readonly Verschil[]): void {
  const lines = elders.map(({ stelt, tekst }) => `${stelt} ${tekst ?? T.wegElders}`);
  verloop.zegt('ik', h('p', {}, T.elders), h('ul', {}, ...lines.map((line) => h('li', {}, line))));
  omroep.zeg(T.elders, ...lines);
}

/** Theirs stands; the person can put the own answer back. */
function showConflict(
  toneel: Toneel,
  beurt: Beurt,
  zending: Zending,
  nu: { readonly stelt: string; readonly tekst: string } | undefined,
): void {
  const explained = nu ? `${T.botsing} ${nu.tekst}` : T.botsingDicht;
  const again =
    nu &&
    knop(
      'link',
      () => {
        beurt.focus();
        row.remove();
        void verstuur(toneel, beurt, { ...zending, isWijziging: true });
      },
      T.tochMijn,
    );
  if (nu) beurt.paar(nu);
  const row = toneel.verloop.zegt('ik', h('p', {}, explained), ...(again ? [again] : []));
  toneel.werkBij(explained);
}
