import { LONGEST_TEXT } from '../../flow/vraagsoort/tekst.ts';
import { FIELD } from './invulling.ts';
import { describedBy, FIRST_CONTROL, type Veldsoort } from './veldsoort.ts';

/** Free words. */
export const tekst: Veldsoort = {
  Veld: (props) => (
    <div class="veld">
      <label for={FIRST_CONTROL}>Uw antwoord</label>
      <textarea
        id={FIRST_CONTROL}
        name={FIELD.tekst}
        rows={5}
        maxlength={LONGEST_TEXT}
        {...describedBy(props)}
        {...(props.isFout ? { 'aria-invalid': 'true' } : {})}
      >
        {props.invulling.tekst}
      </textarea>
    </div>
  ),
  anders: 'checkbox',
  isFilled: (invulling) => invulling.tekst.trim() !== '',
  read: (invulling) =>
    invulling.tekst.trim() === ''
      ? { ok: false, fout: 'Schrijf een antwoord, of kies “Weet ik niet”.' }
      : { ok: true, waarde: invulling.tekst },
};
