import type { FC } from 'hono/jsx';
import type { BrowserFile } from '../../http/browser-files.ts';
import { Layout } from '../layout.tsx';
import { Kruimel } from '../parts/kruimel.tsx';
import type { Site } from '../site.ts';
import { Code, Stap } from './code.tsx';
import { controleScript, type Wens } from './fragmenten.ts';
import { StapBeleid } from './stap-beleid.tsx';
import { StapLijst } from './stap-lijst.tsx';
import { StapPlakken } from './stap-plakken.tsx';
import { type Invulling, PLATFORM_NAMEN, PLATFORMS, VORM_NAMEN, VORMEN } from './wens.ts';

interface Props {
  readonly site: Site;
  readonly invulling: Invulling;
  /** The address of the service, without a slash at the end. */
  readonly adres: string;
  /** The origins that may embed it now. */
  readonly genoemd: readonly string[];
  readonly widget: BrowserFile | undefined;
}

/** For the administrator of a portal: choose, and take over the code. */
export const InbeddenPage: FC<Props> = ({ site, invulling, adres, genoemd, widget }) => {
  const { flow, platform, titel, herkomst, beleid, fouten } = invulling;
  // SharePoint Online has no other way.
  const vorm = platform === 'sharepoint' ? 'iframe' : invulling.vorm;
  const wens: Wens | undefined =
    flow === undefined ? undefined : { adres, flow: flow.id, vorm, titel, flowTitel: flow.titel };
  return (
    <Layout site={site} titel="Stuurwijzer in uw portaal" deel="over" isFout={fouten.length > 0}>
      <Kruimel site={site} />
      <h1>Stuurwijzer in uw portaal</h1>
      <p class="inleiding">
        Voor beheerders van een intranet of website. Kies hieronder wat u wilt. U krijgt de instelling, de
        regels en de code, klaar om over te nemen.
      </p>
      <ul>
        <li>
          Eerst lezen wat er wordt bewaard en hoe het is beveiligd?{' '}
          <a href={site.url('/inbedden/beheerders')}>Voor beheerders</a>
        </li>
        <li>
          Kleuren, gebeurtenissen of methoden gebruiken?{' '}
          <a href={site.url('/inbedden/bouwers')}>Voor bouwers</a>
        </li>
      </ul>
      <Formulier site={site} invulling={invulling} />
      {adres.startsWith('https://') ? null : <Adreswaarschuwing adres={adres} />}
      {wens === undefined ? (
        <p>Deze Stuurwijzer heeft geen gesprekken.</p>
      ) : (
        <div class="stappenplan">
          <StapLijst herkomst={herkomst} genoemd={genoemd} platform={platform} />
          <StapBeleid {...{ vorm, platform, adres, herkomst, beleid }} />
          <StapPlakken
            wens={{ ...wens, vorm: platform === 'sharepoint' ? invulling.vorm : vorm }}
            platform={platform}
            widget={widget}
          />
          <StapControle site={site} adres={adres} isFrame={vorm === 'iframe'} />
        </div>
      )}
    </Layout>
  );
};

/** The code below holds this address, and no portal with https accepts it. */
const Adreswaarschuwing: FC<{ adres: string }> = ({ adres }) => (
  <div class="melding">
    <h2>Dit adres is nog niet geschikt voor een portaal</h2>
    <p>
      In de code hieronder staat <code>{adres}</code>. Een portaal met https weigert zo’n adres. Vraag wie
      Stuurwijzer beheert om een certificaat, en om <code>PUBLIC_URL</code> in te stellen op het adres met
      https.
    </p>
  </div>
);

const Formulier: FC<{ site: Site; invulling: Invulling }> = ({ site, invulling }) => {
  const { flow, vorm, platform, titel, portaal, beleid, fouten } = invulling;
  const fout = fouten.find(({ veld }) => veld === 'portaal');
  return (
    <form method="get" action={site.url('/inbedden')} aria-label="Wat wilt u?">
      {fout === undefined ? null : (
        <div class="fouten" role="alert">
          <h2>Het adres van uw portaal klopt niet</h2>
          <ul>
            <li>
              <a href="#portaal">{fout.tekst}</a>
            </li>
          </ul>
        </div>
      )}
      <div class="filters">
        <Keuze
          naam="flow"
          label="Welk gesprek?"
          gekozen={flow?.id ?? ''}
          opties={site.bibliotheek.flows.map(({ id, titel: tekst }) => [id, tekst])}
        />
        <Keuze
          naam="platform"
          label="Welk portaal?"
          gekozen={platform}
          opties={PLATFORMS.map((id) => [id, PLATFORM_NAMEN[id]])}
        />
        <Keuze
          naam="vorm"
          label="In welke vorm?"
          gekozen={vorm}
          opties={VORMEN.map((id) => [id, VORM_NAMEN[id]])}
        />
      </div>
      <div class="veld">
        <label for="titel">Eigen titel (mag leeg blijven)</label>
        <input type="text" id="titel" name="titel" value={titel} maxlength={120} autocomplete="off" />
      </div>
      <div class="veld">
        <label for="portaal">Adres van uw portaal (mag leeg blijven)</label>
        <p class="hulp" id="portaal-hulp">
          Bijvoorbeeld https://intranet.uw-organisatie.nl
        </p>
        {fout === undefined ? null : (
          <p class="fout" id="portaal-fout">
            {fout.tekst}
          </p>
        )}
        <input
          type="text"
          inputmode="url"
          id="portaal"
          name="portaal"
          value={portaal}
          autocomplete="off"
          aria-describedby={fout === undefined ? 'portaal-hulp' : 'portaal-fout portaal-hulp'}
          {...(fout === undefined ? {} : { 'aria-invalid': 'true' as const })}
        />
      </div>
      <details open={beleid !== ''}>
        <summary>Heeft uw portaal een Content Security Policy?</summary>
        <div class="veld">
          <label for="beleid">De CSP van uw portaal</label>
          <p class="hulp" id="beleid-hulp">
            Plak wat achter <code>Content-Security-Policy:</code> staat. U vindt het in de browser: druk F12,
            kies Netwerk, herlaad de pagina en kijk bij de eerste regel naar de antwoordheaders.
          </p>
          <textarea id="beleid" name="beleid" rows={4} maxlength={6000} aria-describedby="beleid-hulp">
            {beleid}
          </textarea>
        </div>
      </details>
      <div class="verzenden">
        <button type="submit" class="knop">
          Maak de code
        </button>
      </div>
    </form>
  );
};

interface KeuzeProps {
  readonly naam: string;
  readonly label: string;
  readonly gekozen: string;
  readonly opties: readonly (readonly [id: string, tekst: string])[];
}

const Keuze: FC<KeuzeProps> = ({ naam, label, gekozen, opties }) => (
  <div>
    <label for={naam}>{label}</label>
    <select id={naam} name={naam}>
      {opties.map(([id, tekst]) => (
        <option value={id} selected={id === gekozen}>
          {tekst}
        </option>
      ))}
    </select>
  </div>
);

const StapControle: FC<{ site: Site; adres: string; isFrame: boolean }> = ({ site, adres, isFrame }) => (
  <Stap id="controle" kop="Controleer of het werkt">
    <p>
      Zet deze regel tijdelijk op dezelfde pagina, onder de code van stap 3. U krijgt daar een verslag: wat in
      uw portaal werkt, wat niet, en welke regel u moet wijzigen.
    </p>
    <Code naam="Code voor de controle" tekst={controleScript(adres)} />
    {isFrame ? (
      <>
        <p>Laat uw portaal geen scripts toe? Toon dan dit adres in hetzelfde frame:</p>
        <Code naam="Adres van de controle" tekst={`${adres}/inbedden/controle`} />
      </>
    ) : null}
    <p>
      <a href={site.url('/inbedden/controle')}>Meer over de controle</a>
    </p>
  </Stap>
);
