import type { FC } from 'hono/jsx';
import type { VraagView } from '../../gesprek/view.ts';
import { FIELD, type Invulling } from './invulling.ts';
import { Optie } from './optie.tsx';
import { FIRST_CONTROL } from './veldsoort.ts';

type OptiesProps = {
  readonly type: 'radio' | 'checkbox';
  readonly vraag: VraagView;
  readonly invulling: Invulling;
};

/** The options of a question, with what was chosen before; the first one takes the focus after an error. */
export const Opties: FC<OptiesProps> = ({ type, vraag, invulling }) => (
  <div class="opties">
    {vraag.opties.map((optie, index) => (
      <Optie
        type={type}
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
);
