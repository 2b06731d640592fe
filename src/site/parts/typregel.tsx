import type { FC } from 'hono/jsx';
import type { VraagView } from '../../gesprek/view.ts';
import type { Voorstel } from '../../verstaan/bericht.ts';
import { asSentence, type Fout } from './foutoverzicht.tsx';
import { Geheim, type GesprekProps, vraagPad } from './naar.tsx';

/** The names of the fields of a typed message. */
export const BERICHT_FIELD = { tekst: 'bericht', voorstel: 'voorstel' } as const;
export const TYPREGEL_ID = 'bericht';
/** As long as the API takes it. */
export const LONGEST_BERICHT = 2000;

interface TypregelProps extends GesprekProps {
  readonly vraag: VraagView;
  readonly fouten: readonly Fout[];
  /** What was typed and has to be mended. */
  readonly tekst?: string;
  /** The buttons on the page, so that a typed "ja" means something. */
  readonly voorstellen: readonly Voorstel[];
}

/** A line to type in, beside the options: an answer, or anything else that a person says. */
export const Typregel: FC<TypregelProps> = ({ site, sessie, vraag, fouten, tekst = '', voorstellen }) => {
  const wrong = fouten.filter(({ veld }) => veld === TYPREGEL_ID);
  return (
    <form class="typregel" method="post" action={site.url(`${vraagPad(vraag.id)}/bericht`)} novalidate>
      <Geheim sessie={sessie} />
      {voorstellen.length === 0 ? null : (
        <input type="hidden" name={BERICHT_FIELD.voorstel} value={JSON.stringify(voorstellen)} />
      )}
      <label for={TYPREGEL_ID}>{vraag.soort === 'tekst' ? 'Of typ een vraag' : 'Of typ uw antwoord'}</label>
      <p class="hulp klein" id="bericht-hulp">
        In uw eigen woorden. Of typ bijvoorbeeld “weet ik niet”, “terug” of “waarom vraagt u dit?”.
      </p>
      {wrong.map(({ tekst: reden }) => (
        <p class="fout" id="bericht-fout">
          {asSentence(reden)}
        </p>
      ))}
      <div class="regel">
        <input
          type="text"
          id={TYPREGEL_ID}
          name={BERICHT_FIELD.tekst}
          value={tekst}
          maxlength={LONGEST_BERICHT}
          autocomplete="off"
          aria-describedby={wrong.length > 0 ? 'bericht-fout bericht-hulp' : 'bericht-hulp'}
          {...(wrong.length > 0 ? { 'aria-invalid': 'true' } : {})}
        />
        <button type="submit" class="knop tweede">
          Verstuur
        </button>
      </div>
    </form>
  );
};
