import type { Mislukt } from './api-client.ts';
import { h, knop } from './dom.ts';
import { uitlegVan } from './mislukt.ts';
import type { Omroep } from './omroep.ts';
import * as T from './teksten.ts';

/** The line that says how it is with the connection; empty when all is well. */
export interface Melding {
  readonly node: HTMLElement;
  toon(hapering: Mislukt | undefined, onderweg: number): void;
}

export function createMelding(omroep: Omroep, nu: () => void): Melding {
  const text = h('p');
  const node = h('div', { class: 'melding', hidden: true }, text, knop('link', nu, T.nu));
  return {
    node,
    toon(hapering, onderweg) {
      const was = !node.hidden;
      node.hidden = hapering === undefined;
      if (hapering === undefined) {
        if (was) omroep.zeg(T.weerVerbinding);
        return;
      }
      const reason = uitlegVan(hapering);
      const said = [reason, onderweg > 0 ? T.bewaardHier : T.zoOpnieuw].join(' ');
      if (was && text.textContent === said) return;
      text.textContent = said;
      omroep.zeg(said);
    },
  };
}
