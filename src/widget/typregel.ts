import { h, knop } from './dom.ts';
import * as T from './teksten.ts';

/** The server takes no longer message. */
const LONGEST = '2000';

/** The line to type in; Enter and the button do the same, and nothing is ever submitted. */
export function createTypregel(typ: (tekst: string) => void): HTMLElement {
  const input = h('input', { type: 'text', class: 'veld', maxlength: LONGEST, autocomplete: 'off' });
  const send = (): void => {
    const tekst = input.value.trim();
    input.value = '';
    if (tekst !== '') typ(tekst);
    input.focus();
  };
  input.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) send();
  });
  return h(
    'div',
    { class: 'invoer', hidden: true },
    h('label', {}, h('span', {}, T.typ), input),
    knop('actie', send, T.verstuur),
  );
}
