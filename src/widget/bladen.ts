import type { GesprekView } from '../gesprek/view.ts';
import { h, knop, kop, verborgen } from './dom.ts';
import * as T from './teksten.ts';

/** A page within the widget, that stands in front of the conversation. */
export interface Blad {
  readonly titel: string;
  readonly inhoud: readonly Node[];
}

/** All answers, with a way to change each; those that do not count now stand apart. */
export function overzichtBlad({ antwoorden, vervallen }: GesprekView, wijzig: (vraag: string) => void): Blad {
  const given = antwoorden.map(({ vraag, stelt, tekst, toelichting }) =>
    h(
      'div',
      {},
      h('dt', {}, stelt),
      h('dd', {}, tekst, toelichting && h('small', {}, toelichting)),
      h(
        'dd',
        {},
        knop('link', () => wijzig(vraag), T.wijzig, verborgen(`: ${stelt}`)),
      ),
    ),
  );
  const asleep = vervallen.map(({ stelt, tekst, reden }) =>
    h(
      'div',
      {},
      h('dt', {}, stelt),
      h('dd', {}, tekst, h('small', {}, reden === 'slaapt' ? T.slaapt : T.wegUitFlow)),
    ),
  );
  return {
    titel: T.overzicht,
    inhoud: [
      given.length === 0 ? h('p', {}, T.nogGeen) : h('dl', { class: 'overzicht' }, ...given),
      ...(asleep.length === 0 ? [] : [kop(4, T.teltNiet), h('dl', { class: 'overzicht' }, ...asleep)]),
    ],
  };
}

/** How to go on later: the code to keep, and the same conversation on a page of its own. */
export function laterBlad(code: string, adres: string, zeg: (tekst: string) => void): Blad {
  const field = h('input', { class: 'veld', readonly: true });
  field.value = code;
  const copy = async (): Promise<void> => {
    // Where the clipboard is out of reach, the code is at least ready to be copied by hand.
    field.select();
    await navigator.clipboard.writeText(code);
    zeg(T.gekopieerd);
    button.textContent = T.gekopieerd;
  };
  const button = knop('actie', () => void copy().catch(() => field.focus()), T.kopieer);
  return {
    titel: T.later,
    inhoud: [
      h('p', {}, T.laterUitleg),
      h('label', {}, h('span', {}, T.uwCode), field),
      button,
      h('p', {}, h('a', { class: 'link', href: adres, target: '_blank', rel: 'noopener' }, T.eigenPagina)),
    ],
  };
}

/** Asks before everything of the conversation is erased. */
export function wisBlad(doe: () => void): Blad {
  return { titel: T.wisVraag, inhoud: [h('p', {}, T.wisUitleg), knop('actie', doe, T.wisJa)] };
}
