import { adviesInhoud } from './advies.ts';
import { h, knop, kop } from './dom.ts';
import { uitlegVan } from './mislukt.ts';
import { codeOf } from './sleutelbos.ts';
import * as T from './teksten.ts';
import type { Toneel } from './toneel.ts';

/** The end of the conversation: the advice, below the last answer. */
export function toonSlot(toneel: Toneel, isNew: boolean): void {
  const { verloop, schuif, omroep } = toneel;
  const body = h('div');
  const slot = h(
    'div',
    { class: 'beurt advies' },
    isNew && h('p', { class: 'bel bel-vraag' }, T.klaar),
    kop(3, T.uwAdvies),
    body,
  );
  verloop.sluitAf(slot);
  if (isNew) omroep.zeg(T.klaar);
  void vulAdvies(toneel, body).then(() => {
    if (isNew) schuif.naar(slot);
  });
}

/** Fetches the advice and shows it in `body`. */
export async function vulAdvies(toneel: Toneel, body: HTMLElement): Promise<void> {
  const { gesprek, seint, wijzig } = toneel;
  body.replaceChildren(h('p', {}, T.adviesLaden));
  const found = await gesprek.advies();
  if (!found.ok) {
    const again = knop('link', () => void vulAdvies(toneel, body), T.opnieuwProberen);
    body.replaceChildren(h('p', {}, uitlegVan(found)), again);
    return;
  }
  body.replaceChildren(...adviesInhoud(found.waarde, (vraag) => void wijzig(vraag), rapportAdres(toneel)));
  const { voorlopig, suggesties } = found.waarde;
  seint('advies', { voorlopig: voorlopig === true, suggesties: suggesties.length });
}

/** The page of the whole report; the key stays in the fragment, which no server gets to see. */
export function rapportAdres({ gesprek, instellingen }: Toneel): string {
  const code = gesprek.toegang ? `#${codeOf(gesprek.toegang)}` : '';
  return `${instellingen.basis}/gesprek/openen${code}`;
}
