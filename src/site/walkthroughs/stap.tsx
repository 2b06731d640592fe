import type { FC, PropsWithChildren } from 'hono/jsx';
import type { AntwoordStap, PauzeStap, WatAlsStap } from '../../content/walkthrough.ts';
import { type AntwoordView, viewQuestion } from '../../gesprek/view.ts';
import type { Moment } from '../../walkthrough/play.ts';
import { Antwoordvelden } from '../parts/antwoordvelden.tsx';
import type { Fout } from '../parts/foutoverzicht.tsx';
import { VraagUitleg } from '../parts/vraag-uitleg.tsx';
import type { Site } from '../site.ts';
import { fromAntwoord, type Invulling } from '../velden/invulling.ts';
import { Beeld, Verschillen } from './beeld.tsx';
import { ONTHULD, type Opvoering, stapPad } from './opvoering.ts';
import { Verwachtingen } from './verwachting.tsx';

export interface StapProps {
  readonly site: Site;
  readonly opvoering: Opvoering;
  readonly moment: Moment;
  readonly nummer: number;
  readonly isOnthuld: boolean;
}

/** What a step is about, for the list of steps. */
export function stapNaam({ versie }: Opvoering, { stap, voor }: Moment): string {
  switch (stap.soort) {
    case 'antwoord':
      return viewQuestion(versie, voor, stap.vraag)?.vraag.stelt ?? stap.vraag;
    case 'antwoorden':
      return 'Meer antwoorden';
    case 'verwacht':
      return 'Wat ziet u nu?';
    case 'pauze':
      return `Pauze: ${stap.vragen[0] ?? stap.tekst}`;
    case 'wat-als':
      return `Wat als: ${viewQuestion(versie, voor, stap.vraag)?.vraag.stelt ?? stap.vraag}`;
  }
}

/** One step, as its kind asks. */
export const Stap: FC<StapProps> = (props) => {
  const { stap } = props.moment;
  switch (stap.soort) {
    case 'antwoord':
      return <Antwoord {...props} stap={stap} />;
    case 'antwoorden':
      return <Antwoorden {...props} />;
    case 'verwacht':
      return (
        <>
          <h1>Wat ziet u nu?</h1>
          <Onthulling {...props} vraag="Bespreek eerst wat u verwacht.">
            <Verwachtingen {...props} verwachtingen={stap.verwachtingen} />
          </Onthulling>
          <Beeld versie={props.opvoering.versie} gesprek={props.moment.na} kop="Het beeld nu" />
        </>
      );
    case 'pauze':
      return <Pauze stap={stap} />;
    case 'wat-als':
      return <WatAls {...props} stap={stap} />;
  }
};

const Antwoord: FC<StapProps & { stap: AntwoordStap }> = (props) => {
  const { site, opvoering, moment, nummer, isOnthuld, stap } = props;
  const given = viewQuestion(opvoering.versie, moment.na, stap.vraag)?.antwoord ?? null;
  return (
    <>
      <VraagVorm {...props} vraag={stap.vraag} antwoord={isOnthuld ? given : null} />
      {isOnthuld ? (
        <section id={ONTHULD} aria-label="Het antwoord van de casus">
          <p class="groot">
            Het antwoord van de casus: <strong>{given?.tekst}</strong>
          </p>
          {'typ' in stap ? <p>Zo getypt: “{stap.typ}”</p> : null}
          {stap.omdat === undefined ? null : <p>{stap.omdat}</p>}
          <div class="naast">
            <Beeld versie={opvoering.versie} gesprek={moment.na} kop="Het beeld na dit antwoord" />
            <Verschillen
              versie={opvoering.versie}
              voor={moment.voor}
              na={moment.na}
              kop="Wat er veranderde"
            />
          </div>
        </section>
      ) : (
        <p class="verzenden">
          <a class="knop" href={site.url(stapPad(opvoering, nummer, true))}>
            Toon het antwoord
          </a>
        </p>
      )}
    </>
  );
};

interface VraagVormProps extends StapProps {
  readonly vraag: string;
  readonly antwoord: AntwoordView | null;
  readonly invulling?: Invulling;
  readonly fouten?: readonly Fout[];
}

/** The question as the official sees it; whoever presents can try any answer. */
export const VraagVorm: FC<VraagVormProps> = (props) => {
  const { site, opvoering, moment, nummer, antwoord, fouten = [] } = props;
  const asked = viewQuestion(opvoering.versie, moment.voor, props.vraag)?.vraag;
  if (asked === undefined) return <p>Deze vraag bestaat niet meer.</p>;
  return (
    <div class="vraag">
      <form method="post" action={site.url(`/walkthroughs/${opvoering.walkthrough.id}/anders`)} novalidate>
        <input type="hidden" name="stap" value={String(nummer)} />
        <Antwoordvelden
          vraag={asked}
          invulling={props.invulling ?? fromAntwoord(asked, antwoord)}
          fouten={fouten}
        />
        <div class="verzenden">
          <button type="submit" class="knop tweede">
            Probeer dit antwoord
          </button>
        </div>
      </form>
      <VraagUitleg site={site} vraag={asked} />
    </div>
  );
};

const Antwoorden: FC<StapProps> = ({ opvoering, moment }) => {
  const { stap } = moment;
  const keys = stap.soort === 'antwoorden' ? stap.antwoorden.map(({ vraag }) => vraag) : [];
  return (
    <>
      <h1>De casus antwoordt verder</h1>
      <dl class="antwoorden">
        {keys.map((key) => {
          const found = viewQuestion(opvoering.versie, moment.na, key);
          return (
            <div>
              <dt>{found?.vraag.stelt}</dt>
              <dd class="gegeven">{found?.antwoord?.tekst}</dd>
            </div>
          );
        })}
      </dl>
      <Beeld versie={opvoering.versie} gesprek={moment.na} kop="Het beeld nu" />
    </>
  );
};

const Pauze: FC<{ stap: PauzeStap }> = ({ stap }) => (
  <>
    <h1>{stap.tekst}</h1>
    <ul class="groepsvragen">
      {stap.vragen.map((vraag) => (
        <li>{vraag}</li>
      ))}
    </ul>
    <details class="notities">
      <summary>Notities voor de trainer</summary>
      <ul>
        {stap.notities.map((notitie) => (
          <li>{notitie}</li>
        ))}
      </ul>
    </details>
  </>
);

const WatAls: FC<StapProps & { stap: WatAlsStap }> = (props) => {
  const { opvoering, moment, stap } = props;
  const { versie } = opvoering;
  const now = viewQuestion(versie, moment.voor, stap.vraag);
  const then = moment.tak && viewQuestion(versie, moment.tak, stap.vraag)?.antwoord;
  return (
    <>
      <h1>Wat als het anders was?</h1>
      <div class="groot">
        {stap.omdat === undefined ? null : <p>{stap.omdat}</p>}
        <p>{now?.vraag.stelt}</p>
        <p>
          Niet “{now?.antwoord?.tekst}”, maar <strong>“{then?.tekst}”</strong>.
        </p>
      </div>
      <Onthulling {...props} vraag="Wat verandert er dan, denkt u?">
        <Verwachtingen {...props} verwachtingen={stap.verwachtingen} />
        {moment.tak === undefined ? null : (
          <div class="naast">
            <Beeld versie={versie} gesprek={moment.tak} kop="Het beeld dan" />
            <Verschillen versie={versie} voor={moment.voor} na={moment.tak} kop="Wat er verandert" />
          </div>
        )}
      </Onthulling>
    </>
  );
};

const Onthulling: FC<PropsWithChildren<StapProps & { vraag: string }>> = ({
  site,
  opvoering,
  nummer,
  isOnthuld,
  vraag,
  children,
}) => (
  <div id={ONTHULD}>
    {isOnthuld ? (
      children
    ) : (
      <>
        <p class="groot">{vraag}</p>
        <p>
          <a class="knop tweede" href={site.url(stapPad(opvoering, nummer, true))}>
            Toon de uitkomst
          </a>
        </p>
      </>
    )}
  </div>
);
