import { h } from '../dom.ts';
import * as T from '../teksten.ts';
import type { Veldsoort } from './veld.ts';

/** Several options at once; one that stands alone takes the ticks of the others away, and the other way round. */
export const meerkeuze: Veldsoort = ({ opties }, nu) => {
  const chosen = new Set(Array.isArray(nu?.waarde) ? nu.waarde : []);
  const rows = opties.map((optie) => {
    const box = h('input', {
      type: 'checkbox',
      checked: chosen.has(optie.id),
      change: () => keepApart(optie.id),
    });
    return { optie, box };
  });
  const keepApart = (id: string): void => {
    const changed = rows.find(({ optie }) => optie.id === id);
    if (!changed?.box.checked) return;
    for (const { optie, box } of rows) {
      if (optie.id !== id && (optie.alleen || changed.optie.alleen)) box.checked = false;
    }
  };
  return {
    node: h(
      'div',
      { class: 'opties' },
      h('p', { class: 'zacht' }, T.meerdere),
      ...rows.map(({ optie, box }) =>
        h(
          'label',
          { class: 'optie' },
          box,
          h('span', {}, optie.tekst, optie.toelichting && h('small', {}, optie.toelichting)),
        ),
      ),
    ),
    lees() {
      const ticked = rows.filter(({ box }) => box.checked).map(({ optie }) => optie);
      if (ticked.length === 0) return T.kies;
      return { waarde: ticked.map(({ id }) => id), tekst: ticked.map(({ tekst }) => tekst).join(' · ') };
    },
  };
};
