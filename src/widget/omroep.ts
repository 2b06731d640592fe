import { h } from './dom.ts';

/** The one live region: says each new message once, whatever becomes of its bubble afterwards. */
export interface Omroep {
  readonly node: HTMLElement;
  zeg(...zinnen: readonly (string | undefined)[]): void;
}

export function createOmroep(): Omroep {
  // In the page before any text is put in: a region that arrives with its text is passed over by NVDA.
  const node = h('div', { class: 'vh', role: 'status', 'aria-live': 'polite' });
  return {
    node,
    zeg(...zinnen) {
      const text = zinnen.filter(Boolean).join(' ');
      if (text === '') return;
      node.append(h('p', {}, text));
      // Those that were said go; the last two stay, for one that is replaced within a second may be missed.
      while (node.childElementCount > 2) node.firstElementChild?.remove();
    },
  };
}
