import type { FC } from 'hono/jsx';
import type { GesprekView } from '../../gesprek/view.ts';
import { type GesprekProps, Naar, vraagPad } from './naar.tsx';

/** For a conversation that was kept short: how to go on with the rest. */
export const VervolgMelding: FC<GesprekProps & { view: GesprekView }> = ({ site, sessie, view }) =>
  view.vervolg === undefined ? null : (
    <div class="melding">
      <h2>Dit is een eerste beeld</h2>
      <p>
        U koos de korte versie. Met nog ongeveer {view.vervolg.nogOngeveer} vragen erbij wordt het beeld
        zekerder en passen de suggesties beter. Uw antwoorden blijven staan.
      </p>
      <p class="alleen-scherm">
        <Naar site={site} sessie={sessie} pad={vraagPad(view.vervolg.vraag)}>
          Ga door met de volledige versie
        </Naar>
      </p>
    </div>
  );
