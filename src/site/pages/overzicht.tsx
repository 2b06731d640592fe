import type { FC } from 'hono/jsx';
import type { GesprekView, VervallenView } from '../../gesprek/view.ts';
import { Antwoordenlijst } from '../parts/antwoordenlijst.tsx';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { type GesprekProps, Naar, vraagPad } from '../parts/naar.tsx';

type OverzichtPageProps = GesprekProps & { readonly view: GesprekView; readonly melding?: string };

/** All answers, with a way to change each; answers that do not count now stand apart. */
export const OverzichtPage: FC<OverzichtPageProps> = ({ site, sessie, view, melding }) => (
  <GesprekKader
    site={site}
    sessie={sessie}
    titel="Overzicht van uw antwoorden"
    plek="overzicht"
    {...(melding === undefined ? {} : { melding })}
  >
    <h1>Overzicht van uw antwoorden</h1>
    <p>{view.voortgang.tekst}</p>
    {view.antwoorden.length === 0 ? <p>U heeft nog geen vraag beantwoord.</p> : null}
    <Antwoordenlijst site={site} sessie={sessie} antwoorden={view.antwoorden} naar="overzicht" />
    {view.vervallen.length === 0 ? null : (
      <Vervallen site={site} sessie={sessie} vervallen={view.vervallen} />
    )}
    <p>
      <Naar
        site={site}
        sessie={sessie}
        pad={view.vraag === null ? '/gesprek/advies' : '/gesprek'}
        class="knop"
      >
        {view.vraag === null ? 'Naar uw advies' : 'Verder met de vragen'}
      </Naar>
    </p>
  </GesprekKader>
);

const REASON: Readonly<Record<VervallenView['reden'], string>> = {
  slaapt: 'Door een ander antwoord past deze vraag nu niet. Wij bewaren uw antwoord voor als zij weer past.',
  'weg-uit-flow': 'Deze vraag bestaat in deze versie niet meer.',
};

const Vervallen: FC<GesprekProps & { vervallen: readonly VervallenView[] }> = ({
  site,
  sessie,
  vervallen,
}) => (
  <section aria-labelledby="vervallen-kop">
    <h2 id="vervallen-kop">Telt nu niet mee</h2>
    <dl class="antwoorden">
      {vervallen.map(({ vraag, stelt, tekst, reden }) => (
        <div>
          <dt>{stelt}</dt>
          <dd>
            {tekst}
            <p class="zacht">{REASON[reden]}</p>
          </dd>
          <dd class="doe">
            <Naar site={site} sessie={sessie} pad={`${vraagPad(vraag)}/wegnemen`}>
              Neem weg<span class="alleen-voorlezen">: {stelt}</span>
            </Naar>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
