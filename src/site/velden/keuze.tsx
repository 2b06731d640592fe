import { Opties } from './opties.tsx';
import type { Veldsoort } from './veldsoort.ts';

/** One of several options, as radio buttons. */
export const keuze: Veldsoort = {
  Veld: ({ vraag, invulling }) => <Opties type="radio" vraag={vraag} invulling={invulling} />,
  anders: 'radio',
  // Radio buttons of one name: a browser sends one of them.
  isFilled: () => false,
  read: ({ gekozen }) =>
    gekozen[0] === undefined
      ? { ok: false, fout: 'Kies een antwoord, of “Weet ik niet”.' }
      : { ok: true, waarde: gekozen[0] },
};
