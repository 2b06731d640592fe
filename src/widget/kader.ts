import { h, knop, kop, uniek, verborgen } from './dom.ts';
import type { Omroep } from './omroep.ts';
import * as T from './teksten.ts';

export type Weergave = 'inline' | 'vol' | 'knop';

/** One line of the menu: its text, and what it does. */
type MenuItem = readonly [tekst: string, kies: () => void];

/** The frame around the conversation: title, progress, menu, and what folds or closes it. */
export interface Kader {
  readonly node: HTMLElement;
  /** Where the conversation or a sheet scrolls. */
  readonly scherm: HTMLElement;
  readonly isOpen: boolean;
  titel(tekst: string): void;
  voortgang(tekst: string): void;
  menu(items: readonly MenuItem[]): void;
  open(): void;
  close(): void;
  /** Where the focus goes when what had it is gone. */
  focus(): void;
}

interface KaderProps {
  readonly weergave: Weergave;
  readonly isIngeklapt: boolean;
  readonly omroep: Omroep;
  readonly onder: readonly Node[];
  /** Called each time it opens. */
  opOpen(): void;
}

export function createKader({ weergave, isIngeklapt, omroep, onder, opOpen }: KaderProps): Kader {
  const isPanel = weergave === 'knop';
  const canClose = isPanel || isIngeklapt;
  const heading = kop(2, T.naam);
  heading.id = uniek();
  heading.part.add('titel');
  const progress = h('p', { class: 'zacht voortgang' });
  const menu = createMenu();
  const launcher = knop('actie', () => kader.open(), T.naam);
  launcher.classList.add('starter');
  launcher.part.add('knop');
  launcher.hidden = !canClose;
  const close = knop('link', () => kader.close());
  close.hidden = !canClose;
  const scherm = h('div', { class: 'scherm' });
  const panel = h(
    'section',
    { class: 'paneel', 'aria-labelledby': heading.id, hidden: canClose, role: isPanel && 'dialog' },
    h(
      'header',
      { class: 'kop' },
      h('div', { class: 'naam' }, heading, progress),
      menu.button,
      close,
      menu.list,
    ),
    scherm,
    ...onder,
  );
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (menu.close()) menu.button.focus();
    else if (isPanel && !panel.hidden) kader.close();
    else return;
    event.stopPropagation();
  };
  const node = h('div', { class: `kader ${weergave}`, lang: 'nl' }, launcher, panel, omroep.node);
  node.addEventListener('keydown', onKey);

  const kader: Kader = {
    node,
    scherm,
    get isOpen() {
      return !panel.hidden;
    },
    titel(tekst) {
      heading.textContent = tekst;
      launcher.textContent = tekst;
      close.replaceChildren(T.sluit, verborgen(` ${tekst}`));
    },
    voortgang(tekst) {
      progress.textContent = tekst;
    },
    menu: menu.fill,
    open() {
      panel.hidden = false;
      launcher.hidden = true;
      heading.focus();
      opOpen();
    },
    close() {
      if (!canClose) return;
      panel.hidden = true;
      launcher.hidden = false;
      launcher.focus();
    },
    focus: () => heading.focus(),
  };
  return kader;
}

/** A button that unfolds a list of buttons. */
function createMenu() {
  const list = h('ul', { class: 'menu', hidden: true });
  const toggle = (isOpen: boolean): void => {
    list.hidden = !isOpen;
    button.ariaExpanded = `${isOpen}`;
  };
  const button = knop('link', () => toggle(Boolean(list.hidden)), T.menu);
  const fill = (items: readonly MenuItem[]): void => {
    button.hidden = items.length === 0;
    toggle(false);
    list.replaceChildren(
      ...items.map(([tekst, kies]) => {
        const choose = (): void => {
          toggle(false);
          kies();
        };
        return h('li', {}, knop('link', choose, tekst));
      }),
    );
  };
  fill([]);
  return {
    list,
    button,
    fill,
    /** @returns whether it was open */
    close(): boolean {
      const wasOpen = !list.hidden;
      toggle(false);
      return wasOpen;
    },
  };
}
