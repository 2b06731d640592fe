import { Opties } from './opties.tsx';
import type { Veldsoort } from './veldsoort.ts';

/** Several options at once, as checkboxes. */
export const meerkeuze: Veldsoort = {
  Veld: ({ vraag, invulling }) => <Opties type="checkbox" vraag={vraag} invulling={invulling} />,
  anders: 'checkbox',
  isFilled: ({ gekozen }) => gekozen.length > 0,
  read: ({ gekozen }) =>
    gekozen.length === 0
      ? { ok: false, fout: 'Kruis minstens één antwoord aan, of kies “Weet ik niet”.' }
      : { ok: true, waarde: gekozen },
};
