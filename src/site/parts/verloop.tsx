import type { FC } from 'hono/jsx';
import { count } from '../../export/rapport/woorden.ts';
import type { AntwoordView } from '../../gesprek/view.ts';
import { type GesprekProps, Naar, vraagPad } from './naar.tsx';

type VerloopProps = GesprekProps & { readonly paren: readonly AntwoordView[] };

/** What was asked and answered before: the newest pair open, the others folded. */
export const Verloop: FC<VerloopProps> = ({ site, sessie, paren }) => {
  const newest = paren.at(-1);
  const older = paren.slice(0, -1);
  if (newest === undefined) return null;
  return (
    <section class="verloop" aria-label="Eerdere vragen en antwoorden">
      {older.length === 0 ? null : (
        <details>
          <summary>Toon {count(older.length, 'eerder antwoord', 'eerdere antwoorden')}</summary>
          <ol class="paren">
            {older.map((paar) => (
              <Paar site={site} sessie={sessie} paar={paar} />
            ))}
          </ol>
        </details>
      )}
      <ol class="paren" start={paren.length}>
        <Paar site={site} sessie={sessie} paar={newest} />
      </ol>
    </section>
  );
};

const Paar: FC<GesprekProps & { paar: AntwoordView }> = ({ site, sessie, paar }) => (
  <li>
    <p class="bel vraagt">
      <span class="alleen-voorlezen">Gevraagd: </span>
      {paar.stelt}
    </p>
    <p class="bel zegt">
      <span class="alleen-voorlezen">U antwoordde: </span>
      {paar.tekst}
    </p>
    <div class="wijzig">
      <Naar site={site} sessie={sessie} pad={vraagPad(paar.vraag)}>
        Wijzig<span class="alleen-voorlezen"> uw antwoord op: {paar.stelt}</span>
      </Naar>
    </div>
  </li>
);
