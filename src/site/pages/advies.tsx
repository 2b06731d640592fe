import type { FC } from 'hono/jsx';
import type { Rapport } from '../../export/rapport/rapport.ts';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { type GesprekProps, Naar } from '../parts/naar.tsx';
import { Blokken } from '../rapport/blok.tsx';
import { Meenemen } from '../rapport/meenemen.tsx';
import { RapportDelen } from '../rapport/rapport-delen.tsx';

type AdviesPageProps = GesprekProps & {
  readonly rapport: Rapport;
  /** Not all questions are answered yet. */
  readonly isVoorlopig: boolean;
  readonly melding?: string;
};

/** The advice, complete: also what goes on paper. */
export const AdviesPage: FC<AdviesPageProps> = ({ site, sessie, rapport, isVoorlopig, melding }) => (
  <GesprekKader
    site={site}
    sessie={sessie}
    titel={rapport.titel}
    plek="advies"
    {...(melding === undefined ? {} : { melding })}
  >
    <p class="alleen-papier">{rapport.ondertitel}</p>
    <h1>{rapport.titel}</h1>
    <Blokken site={site} sessie={sessie} blokken={rapport.vooraf} />
    {isVoorlopig ? (
      <p class="alleen-scherm">
        <Naar site={site} sessie={sessie} pad="/gesprek">
          Ga verder met de vragen
        </Naar>
      </p>
    ) : null}
    <RapportDelen site={site} sessie={sessie} rapport={rapport} />
    <section class="alleen-scherm" aria-labelledby="meenemen-kop">
      <h2 id="meenemen-kop">Meenemen</h2>
      <Meenemen site={site} sessie={sessie} />
    </section>
  </GesprekKader>
);
