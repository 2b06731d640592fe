import type { FC } from 'hono/jsx';
import { NVT, WEET_NIET } from '../../content/condition/condition.ts';
import { LONGEST_TEXT } from '../../flow/vraagsoort/tekst.ts';
import type { VraagView } from '../../gesprek/view.ts';
import { FIELD, type Invulling } from '../velden/invulling.ts';
import { SHARED_TEXT } from '../velden/lees-antwoord.ts';
import { Optie } from '../velden/optie.tsx';
import { FAULT_ID, FIRST_CONTROL, HELP_ID } from '../velden/veldsoort.ts';
import { veldsoorten } from '../velden/veldsoorten.ts';
import { asSentence, type Fout } from './foutoverzicht.tsx';
import { Geheim, type GesprekProps, vraagPad } from './naar.tsx';

interface VraagFormulierProps extends GesprekProps {
  readonly vraag: VraagView;
  readonly invulling: Invulling;
  readonly fouten: readonly Fout[];
  readonly isBeantwoord: boolean;
  readonly naar?: string;
}

export const REMARK_ID = 'toelichting';

/** The question as a form: its fields, "weet ik niet" apart, and room to explain. */
export const VraagFormulier: FC<VraagFormulierProps> = ({
  site,
  sessie,
  vraag,
  invulling,
  fouten,
  isBeantwoord,
  naar,
}) => {
  const kind = veldsoorten[vraag.soort];
  const own = fouten.filter(({ veld }) => veld === FIRST_CONTROL);
  const described = [
    ...(own.length > 0 ? [FAULT_ID] : []),
    ...(vraag.toelichting === undefined ? [] : [HELP_ID]),
  ];
  return (
    <form method="post" action={site.url(`${vraagPad(vraag.id)}/antwoord`)} novalidate>
      <Geheim sessie={sessie} />
      {naar === undefined ? null : <input type="hidden" name="naar" value={naar} />}
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
      {vraag.soort === 'tekst' ? null : <Toelichten invulling={invulling} fouten={fouten} />}
      <div class="verzenden">
        <button type="submit" class="knop">
          {isBeantwoord ? 'Bewaar en ga verder' : 'Volgende'}
        </button>
      </div>
    </form>
  );
};

const Toelichten: FC<{ invulling: Invulling; fouten: readonly Fout[] }> = ({ invulling, fouten }) => {
  const wrong = fouten.filter(({ veld }) => veld === REMARK_ID);
  return (
    <details class="toelichten" open={invulling.toelichting !== '' || wrong.length > 0}>
      <summary>Wilt u iets toelichten?</summary>
      <label for={REMARK_ID}>Uw toelichting (niet verplicht)</label>
      <p class="hulp klein" id="toelichting-hulp">
        Voor uzelf: zij staat bij uw antwoord en telt niet mee in het advies. Noem geen namen van personen.
      </p>
      {wrong.map(({ tekst }) => (
        <p class="fout">{asSentence(tekst)}</p>
      ))}
      <textarea
        id={REMARK_ID}
        name={FIELD.toelichting}
        rows={3}
        maxlength={LONGEST_TEXT}
        aria-describedby="toelichting-hulp"
        {...(wrong.length > 0 ? { 'aria-invalid': 'true' } : {})}
      >
        {invulling.toelichting}
      </textarea>
    </details>
  );
};
