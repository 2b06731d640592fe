import type { FC } from 'hono/jsx';
import type { Advies } from '../../advies/advies.ts';
import { NVT, WEET_NIET } from '../../content/condition/condition.ts';
import type { GesprekView } from '../../gesprek/view.ts';
import { AdviesBeeld } from '../parts/advies-beeld.tsx';
import { Casussen, Dilemmas, NietGekozen, OokPassend, Uitzoeken, Zekerheid } from '../parts/advies-rest.tsx';
import { Antwoordenlijst } from '../parts/antwoordenlijst.tsx';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { InHetKort } from '../parts/in-het-kort.tsx';
import { type GesprekProps, Naar } from '../parts/naar.tsx';
import { Suggesties } from '../parts/suggesties.tsx';
import { VervolgMelding } from '../parts/vervolg.tsx';
import { dayInWords } from '../words.ts';

type AdviesPageProps = GesprekProps & {
  readonly view: GesprekView;
  readonly advies: Advies;
  readonly melding?: string;
};

/** The advice, complete: also what goes on paper. */
export const AdviesPage: FC<AdviesPageProps> = ({ site, sessie, view, advies, melding }) => {
  const { vragen } = sessie.geopend.versie.flow;
  const ownWords = view.antwoorden.filter(
    ({ vraag, waarde }) =>
      vragen.get(vraag)?.vraag.soort === 'tekst' && waarde !== WEET_NIET && waarde !== NVT,
  );
  const titel = advies.voorlopig === true ? 'Advies tot nu toe' : 'Uw advies';
  return (
    <GesprekKader
      site={site}
      sessie={sessie}
      titel={titel}
      plek="advies"
      {...(melding === undefined ? {} : { melding })}
    >
      <h1>{titel}</h1>
      {advies.voorlopig === true ? <Voorlopig site={site} sessie={sessie} view={view} /> : null}
      <VervolgMelding site={site} sessie={sessie} view={view} />
      {ownWords.map(({ stelt, tekst }) => (
        <blockquote>
          <span class="alleen-voorlezen">{stelt} </span>
          {tekst}
        </blockquote>
      ))}
      <Inhoud advies={advies} />
      <section id="kort" aria-labelledby="kort-kop">
        <h2 id="kort-kop">In het kort</h2>
        <InHetKort site={site} sessie={sessie} advies={advies} />
      </section>
      <AdviesBeeld site={site} sessie={sessie} profiel={advies.profiel} />
      <Suggesties site={site} sessie={sessie} suggesties={advies.suggesties} />
      <Dilemmas site={site} sessie={sessie} advies={advies} />
      <OokPassend site={site} advies={advies} />
      <Uitzoeken site={site} sessie={sessie} advies={advies} />
      <Casussen site={site} advies={advies} />
      <NietGekozen site={site} advies={advies} />
      <section id="antwoorden" aria-labelledby="antwoorden-kop">
        <h2 id="antwoorden-kop">Uw antwoorden</h2>
        <details>
          <summary>Toon alle {view.antwoorden.length} antwoorden</summary>
          <Antwoordenlijst site={site} sessie={sessie} antwoorden={view.antwoorden} naar="advies" />
        </details>
      </section>
      <Zekerheid site={site} advies={advies} />
      <Versies view={view} advies={advies} />
    </GesprekKader>
  );
};

const Voorlopig: FC<GesprekProps & { view: GesprekView }> = ({ site, sessie, view }) => (
  <div class="melding">
    <h2>Voorlopig</h2>
    <p>
      U heeft {view.voortgang.beantwoord} vragen beantwoord; er volgen er nog ongeveer{' '}
      {view.voortgang.nogOngeveer}. Wat u nog niet heeft gezegd, telt als onbekend. Het advies kan nog
      veranderen.
    </p>
    <p class="alleen-scherm">
      <Naar site={site} sessie={sessie} pad="/gesprek">
        Ga verder met de vragen
      </Naar>
    </p>
  </div>
);

const Inhoud: FC<{ advies: Advies }> = ({ advies }) => {
  const { dilemmas, uitzoeken, nietGekozen } = advies;
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['kort', 'In het kort', true],
    ['beeld', 'Willen, mogen en kunnen', advies.profiel.dimensies.some(({ groep }) => groep === 'hoek')],
    ['regie', 'Uw regierol', advies.profiel.dimensies.some(({ groep }) => groep === 'regie')],
    ['suggesties', 'Suggesties', true],
    ['dilemmas', 'Dilemma’s', dilemmas.length > 0],
    ['ook-passend', 'Wat ook past', advies.ookPassend.length > 0],
    ['uitzoeken', 'Wat u eerst kunt uitzoeken', uitzoeken.length > 0],
    ['casussen', 'Gevallen die hierop lijken', true],
    ['niet-gekozen', 'Net niet gekozen', nietGekozen.length > 0],
    ['antwoorden', 'Uw antwoorden', true],
    ['zekerheid', 'Hoe zeker dit is', true],
  ];
  return (
    <nav class="inhoud" aria-label="Op deze pagina">
      <ul>
        {parts
          .filter(([, , isShown]) => isShown)
          .map(([id, tekst]) => (
            <li>
              <a href={`#${id}`}>{tekst}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
};

const Versies: FC<{ view: GesprekView; advies: Advies }> = ({ view, advies }) => (
  <section aria-labelledby="versies-kop">
    <h2 id="versies-kop">Over dit advies</h2>
    <dl class="feiten">
      <dt>Gesprek</dt>
      <dd>
        {view.flow.titel}, begonnen op {dayInWords(view.aangemaaktOp)}, laatst gewijzigd op{' '}
        {dayInWords(view.gewijzigdOp)}
      </dd>
      <dt>Versie van de vragen</dt>
      <dd>
        <code>{advies.versies.flow.slice(0, 12)}</code>
      </dd>
      <dt>Versie van de lessen</dt>
      <dd>
        <code>{advies.versies.bibliotheek.slice(0, 12)}</code>
      </dd>
      <dt>Versie van de regels</dt>
      <dd>{advies.versies.motor}</dd>
    </dl>
    <p class="zacht">Dezelfde antwoorden met dezelfde drie versies geven altijd hetzelfde advies.</p>
  </section>
);
