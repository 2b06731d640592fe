import { h } from '../dom.ts';
import * as T from '../teksten.ts';
import type { Veldsoort } from './veld.ts';

/** The server takes no longer text. */
export const LONGEST_TEXT = '4000';

/** Free words. */
export const tekst: Veldsoort = (_vraag, nu) => {
  const area = h('textarea', { rows: '4', maxlength: LONGEST_TEXT, class: 'veld' });
  area.value = typeof nu?.waarde === 'string' ? nu.waarde : '';
  return {
    node: h('label', {}, h('span', {}, T.uwAntwoord), area),
    lees() {
      const written = area.value.trim();
      return written === '' ? T.schrijf : { waarde: written, tekst: written };
    },
  };
};
