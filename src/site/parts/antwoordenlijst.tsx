import type { FC } from 'hono/jsx';
import type { AntwoordView } from '../../gesprek/view.ts';
import { Eerder } from './eerder.tsx';
import { type GesprekProps, Naar, vraagPad } from './naar.tsx';

type AntwoordenlijstProps = GesprekProps & {
  readonly antwoorden: readonly AntwoordView[];
  readonly naar: string;
};

/** Every question with its answer and a way to change it. */
export const Antwoordenlijst: FC<AntwoordenlijstProps> = ({ site, sessie, antwoorden, naar }) => (
  <dl class="antwoorden">
    {antwoorden.map(({ vraag, stelt, tekst, toelichting, eerder }) => (
      <div>
        <dt>{stelt}</dt>
        <dd class="gegeven">
          {tekst}
          {toelichting === undefined ? null : <p>{toelichting}</p>}
          {eerder === undefined ? null : <Eerder eerder={eerder} />}
        </dd>
        <dd class="doe wijzig">
          <Naar site={site} sessie={sessie} pad={vraagPad(vraag, naar)}>
            Wijzig<span class="alleen-voorlezen"> uw antwoord op: {stelt}</span>
          </Naar>
        </dd>
      </div>
    ))}
  </dl>
);
