import type { Begrip } from '../content/schema/begrip.ts';
import type { AntwoordView, VraagView } from '../gesprek/view.ts';
import { h, knop, kop, uniek, verborgen } from './dom.ts';
import * as T from './teksten.ts';
import { uitlegBij } from './uitleg.ts';
import { vraagvorm } from './vraagvorm.ts';
import type { Zending } from './zending.ts';

export interface BeurtDeps {
  verstuur(beurt: Beurt, zending: Zending): void;
  wijzig(vraag: string): void;
  /** The key of the question before the one at hand. */
  vorige(): string | undefined;
  begrippen(): Promise<readonly Begrip[]>;
  zeg(tekst: string): void;
}

/** What a pair of bubbles shows. */
type Paar = Pick<AntwoordView, 'stelt' | 'tekst' | 'toelichting' | 'eerder'>;

/** One question in the conversation, with what was answered. */
export interface Beurt {
  /** The answer key of the question. */
  readonly vraag: string;
  readonly node: HTMLElement;
  /** Asked, being changed, answered just now, or two bubbles. */
  readonly stand: 'open' | 'wijzig' | 'klaar' | 'paar';
  /** Asks the question, with the present answer when it is being changed. */
  stel(vraag: VraagView, nu?: AntwoordView): void;
  /** Shows the question, and that its options are on their way. */
  wacht(stelt: string): void;
  /** Answered: the chosen option stays readable and keeps the focus, the others are off. */
  vergrendel(gekozen: HTMLElement): void;
  /** Back to where it can be answered, with the reason. */
  ontgrendel(reden: string): void;
  paar(paar: Paar): void;
  focus(): void;
}

export function createBeurt(vraag: string, deps: BeurtDeps): Beurt {
  const node = h('div', { class: 'beurt' });
  let stand: Beurt['stand'] = 'paar';
  let fout = h('p');
  /** The question while its options are on their way. */
  let asking: HTMLElement | undefined;

  const become = (next: Beurt['stand'], ...children: readonly HTMLElement[]): void => {
    stand = next;
    node.dataset.stand = next;
    if (children.length === 0) return;
    // What stays is not moved: a moved element loses the focus.
    for (const old of [...node.children]) if (!children.some((child) => child === old)) old.remove();
    for (const child of children) if (child.parentNode !== node) node.append(child);
  };
  const ask = (stelt: string): HTMLElement => {
    const heading = kop(3, stelt);
    heading.id = uniek();
    node.role = 'group';
    node.setAttribute('aria-labelledby', heading.id);
    return h('div', { class: 'bel bel-vraag' }, heading);
  };
  const controls = () => node.querySelectorAll<HTMLButtonElement>('.antwoorden :is(button,input,textarea)');
  const below = (...buttons: readonly Node[]) => h('div', { class: 'onder' }, ...buttons);
  const changeButton = (...more: readonly Node[]) =>
    knop('link', () => deps.wijzig(vraag), T.wijzig, ...more);

  const beurt: Beurt = {
    vraag,
    node,
    get stand() {
      return stand;
    },
    stel(asked, nu) {
      fout = h('p', { class: 'fout', id: uniek(), hidden: true });
      const vorige = deps.vorige();
      const back = (): void => {
        if (nu) {
          beurt.paar(nu);
          beurt.focus();
        } else if (vorige) deps.wijzig(vorige);
      };
      const bubble = asking ?? ask(asked.stelt);
      asking = undefined;
      if (asked.toelichting) bubble.append(h('p', {}, asked.toelichting));
      become(
        nu ? 'wijzig' : 'open',
        bubble,
        fout,
        vraagvorm(
          asked,
          nu,
          (gegeven) => deps.verstuur(beurt, { ...gegeven, vraag: asked, isWijziging: Boolean(nu) }),
          beurt.ontgrendel,
        ),
        uitlegBij(asked, deps.begrippen),
        below(...(nu || vorige ? [knop('link', back, nu ? T.laatZo : T.vorige)] : [])),
      );
    },
    wacht(stelt) {
      asking = ask(stelt);
      become('wijzig', asking, h('p', {}, T.laden));
    },
    vergrendel(gekozen) {
      become('klaar');
      fout.hidden = true;
      for (const control of controls()) control.disabled = control !== gekozen;
      gekozen.ariaDisabled = 'true';
      if (gekozen.matches('.optie')) gekozen.append(verborgen(` (${T.gekozen})`));
      node.lastElementChild?.replaceWith(below(changeButton()));
    },
    ontgrendel(reden) {
      if (stand === 'klaar') {
        become('open');
        for (const control of controls()) {
          control.disabled = false;
          control.ariaDisabled = null;
          control.querySelector(':scope>.vh')?.remove();
        }
        node.lastElementChild?.remove();
      }
      fout.textContent = reden;
      fout.hidden = false;
      node.setAttribute('aria-describedby', fout.id);
      deps.zeg(reden);
    },
    paar({ stelt, tekst, toelichting, eerder }) {
      asking = undefined;
      node.role = null;
      node.removeAttribute('aria-labelledby');
      node.removeAttribute('aria-describedby');
      become(
        'paar',
        h('p', { class: 'bel bel-vraag' }, verborgen(`${T.vraag}: `), stelt),
        h(
          'p',
          { class: 'bel bel-antwoord' },
          verborgen(`${T.uwAntwoord}: `),
          tekst,
          toelichting && h('small', {}, toelichting),
          eerder && h('small', {}, `${eerder.stelt} ${eerder.tekst}`),
        ),
        changeButton(verborgen(`: ${stelt}`)),
      );
    },
    focus() {
      node.querySelector<HTMLElement>(stand === 'paar' ? 'button' : 'h3')?.focus();
    },
  };
  return beurt;
}
