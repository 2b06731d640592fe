import type { FC } from 'hono/jsx';
import { NVT, WEET_NIET } from '../../content/condition/condition.ts';
import type { VraagView } from '../../gesprek/view.ts';
import { FIELD, type Invulling } from '../velden/invulling.ts';
import { SHARED_TEXT } from '../velden/lees-antwoord.ts';
import { Optie } from '../velden/optie.tsx';
import { FAULT_ID, FIRST_CONTROL, HELP_ID } from '../velden/veldsoort.ts';
import { veldsoorten } from '../velden/veldsoorten.ts';
import { asSentence, type Fout } from './foutoverzicht.tsx';

interface AntwoordveldenProps {
  readonly vraag: VraagView;
  readonly invulling: Invulling;
  readonly fouten: readonly Fout[];
}

/** The fields of a question under its own words, with "weet ik niet" apart. */
export const Antwoordvelden: FC<AntwoordveldenProps> = ({ vraag, invulling, fouten }) => {
  const kind = veldsoorten[vraag.soort];
  const own = fouten.filter(({ veld }) => veld === FIRST_CONTROL);
  const described = [
    ...(own.length > 0 ? [FAULT_ID] : []),
    ...(vraag.toelichting === undefined ? [] : [HELP_ID]),
  ];
  return (
    <fieldset {...(described.length === 0 ? {} : { 'aria-describedby': described.join(' ') })}>
      <legend>
        <h1>{vraag.stelt}</h1>
      </legend>
      {vraag.toelichting === undefined ? null : (
        <p class="hulp" id={HELP_ID}>
          {vraag.toelichting}
        </p>
      )}
      {own.length === 0 ? null : (
        <p class="fout" id={FAULT_ID}>
          {own.map(({ tekst }) => asSentence(tekst)).join(' ')}
        </p>
      )}
      <kind.Veld
        vraag={vraag}
        invulling={invulling}
        isFout={own.length > 0}
        hasHulp={vraag.toelichting !== undefined}
      />
      <div class="buiten">
        {[WEET_NIET, ...(vraag.nvt ? [NVT] : [])].map((value) => (
          <Optie
            type={kind.anders}
            name={FIELD.waarde}
            value={value}
            isGekozen={invulling.gekozen.includes(value)}
          >
            {SHARED_TEXT[value]}
          </Optie>
        ))}
      </div>
    </fieldset>
  );
};
