import type { FC } from 'hono/jsx';
import type { VraagView } from '../../gesprek/view.ts';
import { FIELD } from './invulling.ts';
import { Optie } from './optie.tsx';
import type { Veldsoort } from './veldsoort.ts';
import { FIRST_CONTROL } from './veldsoort.ts';

/** A whole number between two ends, as a row of radio buttons. */
export const schaal: Veldsoort = {
  Veld: ({ vraag, invulling }) => (
    <div>
      <div class="schaal">
        {numbersOf(vraag).map((getal, index) => (
          <Optie
            type="radio"
            name={FIELD.waarde}
            value={String(getal)}
            isGekozen={invulling.gekozen.includes(String(getal))}
            {...(index === 0 ? { id: FIRST_CONTROL } : {})}
          >
            {getal}
            <Betekenis vraag={vraag} getal={getal} />
          </Optie>
        ))}
      </div>
      <p class="schaal-labels" aria-hidden="true">
        {Object.entries(vraag.schaal?.labels ?? {}).map(([getal, label]) => (
          <span>
            {getal} = {label}
          </span>
        ))}
      </p>
    </div>
  ),
  anders: 'radio',
  isFilled: () => false,
  read: ({ gekozen }) =>
    gekozen[0] === undefined
      ? { ok: false, fout: 'Kies een cijfer, of “Weet ik niet”.' }
      : { ok: true, waarde: Number(gekozen[0]) },
};

const Betekenis: FC<{ vraag: VraagView; getal: number }> = ({ vraag, getal }) => {
  const label = vraag.schaal?.labels[String(getal)];
  return label === undefined ? null : <span class="alleen-voorlezen"> ({label})</span>;
};

function numbersOf({ schaal: ends }: VraagView): readonly number[] {
  if (ends === undefined) return [];
  return Array.from({ length: ends.tot - ends.van + 1 }, (_, index) => ends.van + index);
}
