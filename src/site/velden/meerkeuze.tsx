import { FIELD } from './invulling.ts';
import { Optie } from './optie.tsx';
import type { Veldsoort } from './veldsoort.ts';
import { FIRST_CONTROL } from './veldsoort.ts';

/** Several options at once, as checkboxes. */
export const meerkeuze: Veldsoort = {
  Veld: ({ vraag, invulling }) => (
    <div class="opties">
      {vraag.opties.map((optie, index) => (
        <Optie
          type="checkbox"
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
  anders: 'checkbox',
  isFilled: ({ gekozen }) => gekozen.length > 0,
  read: ({ gekozen }) =>
    gekozen.length === 0
      ? { ok: false, fout: 'Kruis minstens één antwoord aan, of kies “Weet ik niet”.' }
      : { ok: true, waarde: gekozen },
};
