import { FIELD } from './invulling.ts';
import { Optie } from './optie.tsx';
import type { Veldsoort } from './veldsoort.ts';
import { FIRST_CONTROL } from './veldsoort.ts';

/** One of several options, as radio buttons. */
export const keuze: Veldsoort = {
  Veld: ({ vraag, invulling }) => (
    <div class="opties">
      {vraag.opties.map((optie, index) => (
        <Optie
          type="radio"
          name={FIELD.waarde}
          value={optie.id}
          isGekozen={invulling.gekozen.includes(optie.id)}
          {...(index === 0 ? { id: FIRST_CONTROL } : {})}
          {...(optie.toelichting === undefined ? {} : { toelichting: optie.toelichting })}
        >
          {optie.tekst}
        </Optie>
      ))}
    </div>
  ),
  anders: 'radio',
  // Radio buttons of one name: a browser sends one of them.
  isFilled: () => false,
  read: ({ gekozen }) =>
    gekozen[0] === undefined
      ? { ok: false, fout: 'Kies een antwoord, of “Weet ik niet”.' }
      : { ok: true, waarde: gekozen[0] },
};
