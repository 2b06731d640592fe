import type { FC } from 'hono/jsx';
import type { Advies } from '../../advies/advies.ts';
import type { Rapport } from '../../export/rapport/rapport.ts';
import { Layout } from '../layout.tsx';
import { type Fout, Foutoverzicht } from '../parts/foutoverzicht.tsx';
import type { Site } from '../site.ts';
import { Optie } from '../velden/optie.tsx';
import { RapportDelen } from './rapport-delen.tsx';
import { BestandVeld } from './terugzetten-page.tsx';

/** The two sides, with the names of their fields. */
export const KANTEN = {
  voor: { bestand: 'voor-bestand', code: 'voor-code', inhoud: 'voor-inhoud', titel: 'Het eerste gesprek' },
  na: { bestand: 'na-bestand', code: 'na-code', inhoud: 'na-inhoud', titel: 'Het tweede gesprek' },
} as const;
export type Kant = keyof typeof KANTEN;
export const OPGEPAKT = 'opgepakt';
export const VORM = 'vorm';

type VergelijkenPageProps = {
  readonly site: Site;
  readonly fouten: readonly Fout[];
  /** A conversation is open here: a side that is left empty is that one. */
  readonly isOpen: boolean;
};

/** Asks for two conversations to lay side by side. */
export const VergelijkenPage: FC<VergelijkenPageProps> = ({ site, fouten, isOpen }) => (
  <Layout site={site} titel="Twee gesprekken vergelijken" deel="gesprek" isEigen isFout={fouten.length > 0}>
    <Foutoverzicht fouten={fouten} />
    <h1>Twee gesprekken vergelijken</h1>
    <p>
      Leg twee gesprekken naast elkaar: dezelfde opgave een half jaar later, of twee manieren om haar aan te
      pakken. U ziet wat er verschoof en welke suggesties bleven, kwamen en gingen. Wij bewaren niets van wat
      u hier meestuurt.
    </p>
    {isOpen ? <p>Laat u één kant leeg, dan is dat het gesprek dat hier nu open staat.</p> : null}
    <form method="post" action={site.url('/gesprek/vergelijken')} enctype="multipart/form-data">
      <div class="naast">
        <KantVelden kant="voor" fouten={fouten} />
        <KantVelden kant="na" fouten={fouten} />
      </div>
      <div class="verzenden">
        <button type="submit" class="knop">
          Vergelijk
        </button>
      </div>
    </form>
  </Layout>
);

const KantVelden: FC<{ kant: Kant; fouten: readonly Fout[] }> = ({ kant, fouten }) => {
  const { bestand, code, titel } = KANTEN[kant];
  const faultOf = (naam: string): string | undefined => fouten.find(({ veld }) => veld === naam)?.tekst;
  const [bestandFout, codeFout] = [faultOf(bestand), faultOf(code)];
  return (
    <fieldset>
      <legend>
        <h2>{titel}</h2>
      </legend>
      <BestandVeld
        naam={bestand}
        label="Een bestand van uw computer"
        {...(bestandFout === undefined ? {} : { fout: bestandFout })}
      />
      <div class="veld">
        <label for={code}>Of de code van een gesprek</label>
        {codeFout === undefined ? null : (
          <p class="fout" id={`${code}-fout`}>
            {codeFout}
          </p>
        )}
        <input
          type="text"
          id={code}
          name={code}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxlength={200}
          {...(codeFout === undefined ? {} : { 'aria-invalid': 'true', 'aria-describedby': `${code}-fout` })}
        />
      </div>
    </fieldset>
  );
};

type VergelijkingPageProps = {
  readonly site: Site;
  readonly rapport: Rapport;
  /** Both conversations as files: they travel with the page, and stand nowhere else. */
  readonly inhoud: Readonly<Record<Kant, string>>;
  readonly suggesties: Advies['suggesties'];
  readonly opgepakt: ReadonlySet<string>;
};

/** Two conversations side by side; the person ticks what was taken up. */
export const VergelijkingPage: FC<VergelijkingPageProps> = ({
  site,
  rapport,
  inhoud,
  suggesties,
  opgepakt,
}) => (
  <Layout site={site} titel={rapport.titel} deel="gesprek" isEigen>
    <div class="advies">
      <h1>{rapport.titel}</h1>
      <p>{rapport.ondertitel}</p>
      <RapportDelen site={site} rapport={rapport} />
      <section class="alleen-scherm" aria-labelledby="opgepakt-kop">
        <h2 id="opgepakt-kop">Wat heeft u opgepakt?</h2>
        <form method="post" action={site.url('/gesprek/vergelijken')}>
          <input type="hidden" name={KANTEN.voor.inhoud} value={inhoud.voor} />
          <input type="hidden" name={KANTEN.na.inhoud} value={inhoud.na} />
          <fieldset>
            <legend>Kruis aan welke eerdere suggesties u heeft opgepakt.</legend>
            <div class="opties">
              {suggesties.map(({ les, titel }) => (
                <Optie type="checkbox" name={OPGEPAKT} value={les} isGekozen={opgepakt.has(les)}>
                  {titel}
                </Optie>
              ))}
            </div>
          </fieldset>
          <div class="keuzes">
            <button type="submit" class="knop">
              Werk de vergelijking bij
            </button>
            <button type="submit" class="knop tweede" name={VORM} value="word">
              Neem mee als Word
            </button>
            <button type="submit" class="knop tweede" name={VORM} value="markdown">
              Neem mee als tekst (Markdown)
            </button>
            <button type="submit" class="knop tweede" name={VORM} value="bestand">
              Bewaar het eerste gesprek met uw vinkjes
            </button>
          </div>
        </form>
      </section>
    </div>
  </Layout>
);
