import type { AntwoordView } from '../../gesprek/view.ts';
import { h, knop, verborgen } from '../dom.ts';
import * as T from '../teksten.ts';
import type { Gegeven, Veld, Veldsoort } from './veld.ts';

interface Optie extends Gegeven {
  /** On the button. */
  readonly naam: string;
  readonly klein: string | undefined;
}

/** A button for each option, because an arrow key may never answer. */
function knoppen(
  soort: 'opties' | 'opties schaal',
  opties: readonly Optie[],
  nu: AntwoordView | undefined,
  kies: Parameters<Veldsoort>[2],
): Veld {
  const buttons = opties.map(({ waarde, tekst, naam, klein }) => {
    const isNu = nu?.waarde === waarde;
    const button: HTMLButtonElement = knop(
      'optie',
      () => kies({ waarde, tekst }, button),
      h('span', {}, naam, isNu && verborgen(` (${T.nuGekozen})`), klein && h('small', {}, klein)),
    );
    button.classList.toggle('nu', isNu);
    return button;
  });
  return { node: h('div', { class: soort }, ...buttons) };
}

/** One of several options. */
export const keuze: Veldsoort = ({ opties }, nu, kies) =>
  knoppen(
    'opties',
    opties.map(({ id, tekst, toelichting }) => ({ waarde: id, tekst, naam: tekst, klein: toelichting })),
    nu,
    kies,
  );

/** A whole number between two ends, with what some of them mean. */
export const schaal: Veldsoort = ({ schaal: ends }, nu, kies) => {
  const { van = 0, tot = 0, labels = {} } = ends ?? {};
  const opties = Array.from({ length: tot - van + 1 }, (_, index) => {
    const waarde = van + index;
    const klein = labels[waarde];
    return { waarde, naam: `${waarde}`, klein, tekst: klein ? `${waarde} (${klein})` : `${waarde}` };
  });
  return knoppen('opties schaal', opties, nu, kies);
};
