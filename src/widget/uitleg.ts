import type { Begrip } from '../content/schema/begrip.ts';
import type { VraagView } from '../gesprek/view.ts';
import { h, uitklap, uitlegrij } from './dom.ts';
import * as T from './teksten.ts';

/** "Waarom vraag ik dit?", unfolding where it stands, with the words of the field that the question uses. */
export function uitlegBij(vraag: VraagView, begrippen: () => Promise<readonly Begrip[]>): HTMLElement {
  const woorden = h('div');
  const uitleg = uitklap(
    T.waarom,
    h('p', {}, vraag.waarom),
    h(
      'dl',
      {},
      uitlegrij(T.voorbeeld, vraag.voorbeeld),
      uitlegrij(T.weetHet, vraag.weetHet.join(', ')),
      uitlegrij(
        T.staat,
        vraag.bronnen.map(({ titel, paragraaf, pagina }) =>
          h('div', {}, `${titel}, ${plaats(paragraaf, pagina)}`),
        ),
      ),
      uitlegrij(T.vanOns, vraag.eigen),
    ),
    woorden,
  );
  uitleg.classList.add('uitleg');
  uitleg.addEventListener(
    'toggle',
    async () => {
      const found = inVraag(vraag, await begrippen());
      if (found.length === 0) return;
      woorden.append(
        h('p', { class: 'kopje' }, T.woorden),
        ...found.map(({ term, uitleg: tekst }) => uitklap(term, h('p', {}, tekst))),
      );
    },
    { once: true },
  );
  return uitleg;
}

/** A place in a source in words: "§ 5.4.1, pagina 58". */
export function plaats(paragraaf: string, pagina: string | undefined): string {
  const where = /^\d/.test(paragraaf) ? `${T.paragraaf} ${paragraaf}` : paragraaf;
  return pagina ? `${where}, ${T.pagina} ${pagina}` : where;
}

/** The terms whose name stands as a whole word in the question or its options. */
export function inVraag(vraag: VraagView, begrippen: readonly Begrip[]): readonly Begrip[] {
  const text = [vraag.stelt, vraag.toelichting, ...vraag.opties.map(({ tekst }) => tekst)].join(' ');
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return begrippen.filter(({ term }) => words.includes(` ${term.toLowerCase()} `));
}
