import type { Flow, Toegang } from './api-client.ts';
import { h, knop, uitklap, uniek } from './dom.ts';
import { splitCode } from './sleutelbos.ts';
import * as T from './teksten.ts';

export interface BeginDeps {
  readonly flow: Flow;
  readonly opening: string;
  /** The address of the page about privacy. */
  readonly privacy: string;
  begin(knop: HTMLButtonElement): void;
  verder(toegang: Toegang): void;
  zeg(tekst: string): void;
}

/** What a person reads before the first question: what this is, how long it takes, what is kept. */
export function beginBeurt({ flow, opening, privacy, begin, verder, zeg }: BeginDeps): HTMLElement {
  const start: HTMLButtonElement = knop('actie', () => begin(start), T.begin);
  const { voor, nietVoor } = flow.begin;
  return h(
    'div',
    { class: 'beurt' },
    h(
      'div',
      { class: 'bel bel-vraag' },
      h('p', {}, opening),
      h('p', {}, T.wieBenIk),
      h('p', {}, T.duurt(flow.duur)),
      h(
        'p',
        { class: 'zacht' },
        T.privacy,
        ' ',
        h('a', { class: 'link', href: privacy, target: '_blank', rel: 'noopener' }, T.meerPrivacy),
      ),
    ),
    h('div', { class: 'antwoorden' }, start),
    uitklap(
      T.waarvoor,
      h('p', { class: 'kopje' }, T.wel),
      h('ul', {}, ...voor.map((tekst) => h('li', {}, tekst))),
      h('p', { class: 'kopje' }, T.niet),
      h('ul', {}, ...nietVoor.map(({ tekst, waarheen }) => h('li', {}, `${tekst} `, h('em', {}, waarheen)))),
    ),
    codeVeld(verder, zeg),
  );
}

function codeVeld(verder: (toegang: Toegang) => void, zeg: (tekst: string) => void): HTMLElement {
  const id = uniek();
  const input = h('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    class: 'veld',
    'aria-describedby': id,
  });
  const fout = h('p', { class: 'fout', id, hidden: true }, T.codeKlopt);
  const go = (): void => {
    const toegang = splitCode(input.value);
    fout.hidden = toegang !== undefined;
    input.ariaInvalid = `${!toegang}`;
    if (toegang) verder(toegang);
    else {
      input.focus();
      zeg(T.codeKlopt);
    }
  };
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') go();
  });
  return uitklap(
    T.hebCode,
    h('label', {}, h('span', {}, T.uwCode), input),
    fout,
    knop('actie', go, T.verderMetCode),
  );
}
