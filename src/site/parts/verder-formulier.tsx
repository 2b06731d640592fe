import type { FC } from 'hono/jsx';
import type { Site } from '../site.ts';

export const CODE_INPUT = 'code';

/** The form to go on with an earlier conversation: paste the kept code. */
export const VerderFormulier: FC<{ site: Site; fout?: string }> = ({ site, fout }) => (
  <form method="post" action={site.url('/gesprek/verder')}>
    <div class="veld">
      <label for={CODE_INPUT}>Uw code</label>
      <p class="hulp klein" id="code-hulp">
        U kreeg deze code bij “Later verder”. De code bestaat uit twee delen met een punt ertussen.
      </p>
      {fout === undefined ? null : (
        <p class="fout" id="code-fout">
          {fout}
        </p>
      )}
      <input
        type="text"
        id={CODE_INPUT}
        name="code"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxlength={200}
        aria-describedby={fout === undefined ? 'code-hulp' : 'code-fout code-hulp'}
        {...(fout === undefined ? {} : { 'aria-invalid': 'true' })}
      />
    </div>
    <button type="submit" class="knop tweede">
      Ga verder met mijn gesprek
    </button>
    <p class="klein">
      Bewaarde u het gesprek op uw computer?{' '}
      <a href={site.url('/gesprek/terugzetten')}>Zet het bestand terug</a>
    </p>
  </form>
);
