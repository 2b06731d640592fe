import type { FC } from 'hono/jsx';
import type { VraagView } from '../../gesprek/view.ts';
import { type GesprekProps, Naar, vraagPad } from './naar.tsx';

/** The two answers that do not go together, each with the way to change it. */
export const Tegenspraak: FC<GesprekProps & { vraag: VraagView }> = ({ site, sessie, vraag }) =>
  vraag.tegenspraak === undefined || vraag.tegenspraak.length === 0 ? null : (
    <div class="melding">
      <h2>Twee antwoorden die niet goed samengaan</h2>
      <dl>
        {vraag.tegenspraak.map((antwoord) => (
          <div>
            <dt>{antwoord.stelt}</dt>
            <dd>
              {antwoord.tekst}{' '}
              <Naar site={site} sessie={sessie} pad={vraagPad(antwoord.vraag)}>
                Wijzig<span class="alleen-voorlezen">: {antwoord.stelt}</span>
              </Naar>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
