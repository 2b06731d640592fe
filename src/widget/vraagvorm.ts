import type { AntwoordView, VraagView } from '../gesprek/view.ts';
import { h, knop, uitklap } from './dom.ts';
import * as T from './teksten.ts';
import { LONGEST_TEXT } from './velden/tekst.ts';
import type { Gegeven } from './velden/veld.ts';
import { veldsoorten } from './velden/veldsoorten.ts';
import type { Zending } from './zending.ts';

type Gekozen = Pick<Zending, 'invoer' | 'tekst' | 'gekozen'>;

/**
 * The controls of a question: those of its kind, "weet ik niet", and room to explain.
 *
 * @param nu the present answer, when it is being changed
 * @param geef takes the answer
 * @param mist takes what is missing, in words; the focus goes to where it can be mended
 */
export function vraagvorm(
  vraag: VraagView,
  nu: AntwoordView | undefined,
  geef: (gegeven: Gekozen) => void,
  mist: (reden: string) => void,
): HTMLElement {
  const remark = h('textarea', { rows: '2', maxlength: LONGEST_TEXT, class: 'veld' });
  remark.value = nu?.toelichting ?? '';
  const send = ({ waarde, tekst }: Gegeven, gekozen: HTMLElement): void => {
    if (gekozen.ariaDisabled) return;
    const toelichting = remark.value.trim();
    geef({ invoer: toelichting === '' ? { waarde } : { waarde, toelichting }, tekst, gekozen });
  };
  const shared = (waarde: string, tekst: string): HTMLElement => {
    const button: HTMLElement = knop('optie', () => send({ waarde, tekst }, button), h('span', {}, tekst));
    button.classList.toggle('nu', nu?.waarde === waarde);
    return button;
  };
  const isShared = nu?.waarde === 'weet-niet' || nu?.waarde === 'nvt';
  const { node, lees } = veldsoorten[vraag.soort](vraag, isShared ? undefined : nu, send);
  const check = (): void => {
    const read = lees?.() ?? '';
    if (typeof read === 'object') send(read, go);
    else {
      mist(read);
      node.querySelector<HTMLElement>('input,textarea')?.focus();
    }
  };
  const go: HTMLElement = knop('actie', check, vraag.soort === 'tekst' ? T.verstuur : T.verder);
  const row = h(
    'div',
    { class: 'rij' },
    lees && go,
    shared('weet-niet', T.weetNiet),
    vraag.nvt && shared('nvt', T.nvt),
  );
  const explain =
    vraag.soort !== 'tekst' &&
    uitklap(
      T.toelichten,
      h('label', {}, h('span', {}, T.toelichting), remark),
      h('p', { class: 'zacht' }, T.toelichtingMee),
    );
  if (explain && remark.value !== '') explain.open = true;
  return h('div', { class: 'antwoorden' }, node, lees && explain, row, !lees && explain);
}
