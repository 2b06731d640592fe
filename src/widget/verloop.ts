import type { GesprekView, VraagView } from '../gesprek/view.ts';
import { type Beurt, type BeurtDeps, createBeurt } from './beurt.ts';
import { h, verborgen } from './dom.ts';
import * as T from './teksten.ts';

const HAS_FOCUS = ':focus-within';

/** The transcript: everything that was said, with the question at hand at the end. */
export interface Verloop {
  readonly node: HTMLElement;
  /** The question at hand. */
  readonly huidige: Beurt | undefined;
  /** Makes the transcript say what the server says; leaves alone what a person is busy with. */
  werkBij(stand: GesprekView): void;
  readonly heeftFocus: boolean;
  /** The key of the question that an answer would be about: one that is being changed, or the one at hand. */
  readonly getoond: string | undefined;
  beurt(vraag: string): Beurt | undefined;
  /** Folds answered questions into bubbles, except this one and the one with the focus. */
  verdicht(behalve?: Beurt): void;
  /** Says something above the question at hand. */
  zegt(wie: 'ik' | 'u', ...inhoud: readonly (Node | string)[]): HTMLElement;
  /** Moves what was said to above the question at hand. */
  onderaan(zin: HTMLElement): void;
  /** Puts something at the very end. */
  sluitAf(node: HTMLElement | undefined): void;
  leeg(): void;
}

export function createVerloop(deps: BeurtDeps): Verloop {
  // Named and off: the live region beside it does the talking, each message once.
  const node = h('div', {
    class: 'verloop',
    role: 'log',
    'aria-live': 'off',
    'aria-label': T.gesprek,
    tabindex: '0',
  });
  const beurten = new Map<string, Beurt>();
  let huidige: Beurt | undefined;
  let slot: HTMLElement | undefined;
  let stand: GesprekView | undefined;

  const make = (vraag: string): Beurt => {
    const beurt = createBeurt(vraag, deps);
    beurten.set(vraag, beurt);
    return beurt;
  };
  const onderaan = (zin: HTMLElement): void => {
    node.insertBefore(zin, huidige?.node ?? slot ?? null);
  };
  const showAnswers = ({ antwoorden }: GesprekView): void => {
    let before: Element | undefined;
    for (const antwoord of antwoorden) {
      const known = beurten.get(antwoord.vraag);
      const beurt = known ?? make(antwoord.vraag);
      if (known === undefined) {
        if (before) before.after(beurt.node);
        else node.insertBefore(beurt.node, huidige?.node ?? slot ?? null);
      }
      if (beurt === huidige) huidige = undefined;
      if (beurt.stand === 'paar' || beurt.stand === 'open') beurt.paar(antwoord);
      before = beurt.node;
    }
  };
  const ask = (vraag: VraagView | null): void => {
    if (huidige && huidige.vraag !== vraag?.id) drop(huidige.vraag);
    if (!vraag) return;
    const known = beurten.get(vraag.id);
    if (known && known === huidige && known.stand !== 'paar') return;
    huidige = known ?? make(vraag.id);
    huidige.stel(vraag);
    node.insertBefore(huidige.node, slot ?? null);
  };
  const drop = (vraag: string): void => {
    const beurt = beurten.get(vraag);
    beurt?.node.remove();
    beurten.delete(vraag);
    if (beurt === huidige) huidige = undefined;
  };

  return {
    node,
    get huidige() {
      return huidige;
    },
    get heeftFocus() {
      return node.matches(HAS_FOCUS);
    },
    get getoond() {
      return [...beurten.values()].find(({ stand }) => stand === 'wijzig')?.vraag ?? huidige?.vraag;
    },
    beurt: (vraag) => beurten.get(vraag),
    werkBij(next) {
      stand = next;
      const asked = new Set([...next.antwoorden.map(({ vraag }) => vraag), next.vraag?.id]);
      for (const vraag of [...beurten.keys()]) if (!asked.has(vraag)) drop(vraag);
      showAnswers(next);
      ask(next.vraag);
    },
    verdicht(behalve) {
      node.querySelector('.gedaan:not(:focus)')?.remove();
      for (const antwoord of stand?.antwoorden ?? []) {
        const beurt = beurten.get(antwoord.vraag);
        const isDone = beurt && beurt !== behalve && beurt.stand === 'klaar';
        if (isDone && !beurt.node.matches(HAS_FOCUS)) beurt.paar(antwoord);
      }
    },
    zegt(wie, ...inhoud) {
      const [naam, soort] = wie === 'u' ? [T.u, 'bel-antwoord'] : [T.naam, 'bel-vraag'];
      const zin = h(
        'div',
        { class: 'beurt zin' },
        h('div', { class: `bel ${soort}` }, verborgen(`${naam}: `), ...inhoud),
      );
      onderaan(zin);
      return zin;
    },
    onderaan,
    sluitAf(next) {
      slot?.remove();
      slot = next;
      if (next) node.append(next);
    },
    leeg() {
      beurten.clear();
      huidige = undefined;
      slot = undefined;
      stand = undefined;
      node.replaceChildren();
    },
  };
}
