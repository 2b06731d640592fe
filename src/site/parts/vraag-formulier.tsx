import type { FC } from 'hono/jsx';
import { LONGEST_TEXT } from '../../flow/vraagsoort/tekst.ts';
import type { VraagView } from '../../gesprek/view.ts';
import { FIELD, type Invulling } from '../velden/invulling.ts';
import { Antwoordvelden } from './antwoordvelden.tsx';
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
}) => (
  <form method="post" action={site.url(`${vraagPad(vraag.id)}/antwoord`)} novalidate>
    <Geheim sessie={sessie} />
    {naar === undefined ? null : <input type="hidden" name="naar" value={naar} />}
    <Antwoordvelden vraag={vraag} invulling={invulling} fouten={fouten} />
    {vraag.soort === 'tekst' ? null : <Toelichten invulling={invulling} fouten={fouten} />}
    <div class="verzenden">
      <button type="submit" class="knop">
        {isBeantwoord ? 'Bewaar en ga verder' : 'Volgende'}
      </button>
    </div>
  </form>
);

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
