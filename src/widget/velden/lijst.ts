import { h, knop, verborgen } from '../dom.ts';
import * as T from '../teksten.ts';
import type { Veldsoort } from './veld.ts';

/** Several short texts. An item that gets another name keeps its id, and with it the answers about it. */
export const lijst: Veldsoort = ({ lijst: ends }, nu) => {
  const { minstens = 1, hoogstens = 1, enkelvoud = '' } = ends ?? {};
  const rows = h('ol', { class: 'lijst' });
  const inputs = () => [...rows.querySelectorAll('input')];
  let made = 0;

  const add = (tekst: string, id = ''): HTMLInputElement => {
    made += 1;
    const naam = `${enkelvoud} ${made}`;
    const input = h('input', { class: 'veld', maxlength: '120', autocomplete: 'off', 'data-id': id });
    input.value = tekst;
    const remove = (): void => {
      row.remove();
      more.hidden = false;
      more.focus();
    };
    const row = h(
      'li',
      {},
      h('label', {}, h('span', {}, naam), input),
      knop('link', remove, T.verwijder, verborgen(`: ${naam}`)),
    );
    rows.append(row);
    more.hidden = rows.childElementCount >= hoogstens;
    return input;
  };
  const more = knop('link', () => add('').focus(), T.voegToe(enkelvoud));
  for (const { tekst, id } of nu?.items ?? [{ tekst: '', id: '' }]) add(tekst, id);

  return {
    node: h('div', {}, rows, more),
    lees() {
      const filled = inputs()
        .map(({ value, dataset: { id } }) => ({ tekst: value.trim(), ...(id ? { id } : {}) }))
        .filter(({ tekst }) => tekst !== '');
      if (filled.length < minstens) return T.noem(enkelvoud);
      return { waarde: filled, tekst: filled.map(({ tekst }) => tekst).join(' · ') };
    },
  };
};
