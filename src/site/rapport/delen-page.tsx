import type { FC } from 'hono/jsx';
import type { Rapport } from '../../export/rapport/rapport.ts';
import { dayInWords } from '../../export/rapport/woorden.ts';
import type { Deling } from '../../gesprek/gesprek-store.ts';
import { Layout } from '../layout.tsx';
import { Foutoverzicht } from '../parts/foutoverzicht.tsx';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { Geheim, type GesprekProps, Naar } from '../parts/naar.tsx';
import type { Site } from '../site.ts';
import { Optie } from '../velden/optie.tsx';
import { RapportDelen } from './rapport-delen.tsx';

export const TOELICHTING = 'toelichting';

type DelenPageProps = GesprekProps & {
  readonly delingen: readonly Deling[];
  /** The link that was made just now: its only appearance. */
  readonly gemaakt?: { readonly adres: string; readonly code: string };
  readonly melding?: string;
};

/** Makes and withdraws links with which others can read the advice. */
export const DelenPage: FC<DelenPageProps> = ({ site, sessie, delingen, gemaakt, melding }) => (
  <GesprekKader
    site={site}
    sessie={sessie}
    titel="Delen om te lezen"
    plek="delen"
    {...(melding === undefined ? {} : { melding })}
  >
    <h1>Delen om te lezen</h1>
    <p>
      Met een leeslink ziet een ander uw advies, maar kan niets wijzigen. Hij of zij ziet steeds het advies
      zoals het op dat moment is. U kunt de link altijd intrekken.
    </p>
    {gemaakt === undefined ? null : <Gemaakt {...gemaakt} />}
    <form method="post" action={site.url('/gesprek/delen/maak/bevestig')}>
      <Geheim sessie={sessie} />
      <fieldset>
        <legend>
          <h2>Wat ziet de ander?</h2>
        </legend>
        <div class="opties">
          <Optie type="radio" name={TOELICHTING} value="zonder" isGekozen>
            Het advies met mijn antwoorden, zonder mijn toelichtingen
          </Optie>
          <Optie type="radio" name={TOELICHTING} value="met" isGekozen={false}>
            Het advies met mijn antwoorden en mijn toelichtingen
          </Optie>
        </div>
      </fieldset>
      <div class="verzenden">
        <button type="submit" class="knop">
          Maak een leeslink
        </button>
        <Naar site={site} sessie={sessie} pad="/gesprek/advies">
          Terug naar uw advies
        </Naar>
      </div>
    </form>
    {delingen.length === 0 ? null : (
      <section aria-labelledby="delingen-kop">
        <h2 id="delingen-kop">Leeslinks die nu werken</h2>
        <ul class="lijst-open">
          {delingen.map((deling) => (
            <li>
              <form method="post" action={site.url(`/gesprek/delen/${deling.id}/intrekken/bevestig`)}>
                <Geheim sessie={sessie} />
                <p>
                  Gemaakt op {dayInWords(deling.aangemaaktOp)},{' '}
                  {deling.metToelichting ? 'met toelichtingen' : 'zonder toelichtingen'}
                </p>
                <button type="submit" class="knop gevaar">
                  Trek in
                  <span class="alleen-voorlezen">: de leeslink van {dayInWords(deling.aangemaaktOp)}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      </section>
    )}
  </GesprekKader>
);

const Gemaakt: FC<{ adres: string; code: string }> = ({ adres, code }) => (
  <section class="kaart" aria-labelledby="gemaakt-kop">
    <h2 id="gemaakt-kop">Uw leeslink</h2>
    <p>Kopieer de link nu: wij tonen hem alleen deze keer. Wie hem heeft, kan het advies lezen.</p>
    <p>
      <code class="code">
        {adres}#{code}
      </code>
    </p>
    <p class="zacht">
      Wat na het teken # staat, gaat niet mee naar de server en komt dus in geen logboek. De ander kan ook
      alleen dat deel plakken op {adres}
    </p>
  </section>
);

export const LEESCODE = 'leescode';

/** Where the receiver of a link arrives; a small script fills in what stands in the link. */
export const GedeeldOpenenPage: FC<{
  readonly site: Site;
  readonly script: string;
  readonly fout?: string;
}> = ({ site, script, fout }) => (
  <Layout site={site} titel="Een gedeeld advies lezen" deel="gesprek" isEigen isFout={fout !== undefined}>
    {fout === undefined ? null : <Foutoverzicht fouten={[{ veld: LEESCODE, tekst: fout }]} />}
    <h1>Een gedeeld advies lezen</h1>
    <p>Iemand heeft een advies met u gedeeld. U kunt het lezen, niet wijzigen.</p>
    <form method="post" action={site.url('/gedeeld')} id="gedeeld-formulier">
      <div class="veld">
        <label for={LEESCODE}>De leeslink, of het deel na het teken #</label>
        <input
          type="text"
          id={LEESCODE}
          name={LEESCODE}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxlength={400}
          {...(fout === undefined ? {} : { 'aria-invalid': 'true' })}
        />
      </div>
      <button type="submit" class="knop">
        Lees het advies
      </button>
    </form>
    <script src={site.url(script)} defer></script>
  </Layout>
);

/** The advice as the receiver of a link sees it. */
export const GedeeldPage: FC<{ readonly site: Site; readonly rapport: Rapport }> = ({ site, rapport }) => (
  <Layout site={site} titel="Een gedeeld advies" deel="gesprek" isEigen>
    <div class="advies">
      <h1>Een gedeeld advies</h1>
      <p>{rapport.ondertitel}</p>
      <p class="melding">
        Dit advies is met u gedeeld om te lezen. “U” is degene die de vragen beantwoordde. Wilt u zelf een
        gesprek voeren? <a href={site.url('/')}>Begin op de eerste pagina</a>
      </p>
      <RapportDelen site={site} rapport={rapport} />
    </div>
  </Layout>
);
