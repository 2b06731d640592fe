import type { FC } from 'hono/jsx';
import { embedPolicy } from '../../http/embed-headers.ts';
import { Layout } from '../layout.tsx';
import { Kruimel } from '../parts/kruimel.tsx';
import { term } from '../parts/privacy-kort.tsx';
import type { Site } from '../site.ts';
import { Code } from './code.tsx';

interface Props {
  readonly site: Site;
  readonly adres: string;
  readonly genoemd: readonly string[];
}

/** What a CISO, a privacy officer and a functional administrator ask before it goes into their portal. */
export const BeheerdersPage: FC<Props> = ({ site, adres, genoemd }) => (
  <Layout site={site} titel="Voor beheerders" deel="over">
    <Kruimel site={site} pad="/inbedden" tekst="Stuurwijzer in uw portaal" />
    <h1>Voor beheerders: beveiliging en onderhoud</h1>
    <p class="inleiding">
      Wat er in uw portaal gebeurt als u Stuurwijzer inbedt. Voor de CISO, de privacyfunctionaris en de
      functioneel beheerder.
    </p>
    <Overzicht adres={adres} />
    <Bewaard site={site} />
    <Herkomst genoemd={genoemd} />
    <Kopregels genoemd={genoemd} />
    <Zandbak />
    <Netwerk />
    <Upgrades />
    <Dag site={site} />
  </Layout>
);

const Overzicht: FC<{ adres: string }> = ({ adres }) => (
  <>
    <h2>In het kort</h2>
    <table>
      <tbody>
        <tr>
          <th scope="row">Verbindingen</th>
          <td>
            Alleen met <code>{new URL(adres).origin}</code>. Geen andere server, geen lettertypen of bestanden
            van anderen, geen statistiek.
          </td>
        </tr>
        <tr>
          <th scope="row">Cookies</th>
          <td>Geen. De widget en de pagina in een frame zetten geen cookie en sturen er geen mee.</td>
        </tr>
        <tr>
          <th scope="row">In de browser</th>
          <td>
            Alleen de sleutel van het gesprek, in <code>sessionStorage</code>. Die verdwijnt als het tabblad
            sluit. Nooit een antwoord.
          </td>
        </tr>
        <tr>
          <th scope="row">Inloggen</th>
          <td>Niet nodig. Stuurwijzer weet niet wie iemand is en krijgt dat van uw portaal niet te horen.</td>
        </tr>
        <tr>
          <th scope="row">CSP</th>
          <td>
            Werkt zonder <code>unsafe-inline</code> en <code>unsafe-eval</code>, met Trusted Types en met SRI.
          </td>
        </tr>
        <tr>
          <th scope="row">Taalmodel</th>
          <td>Geen. Vaste regels; dezelfde antwoorden geven hetzelfde advies.</td>
        </tr>
      </tbody>
    </table>
  </>
);

const Bewaard: FC<{ site: Site }> = ({ site }) => (
  <>
    <h2>Wat er wordt bewaard</h2>
    <ul>
      <li>
        Op de server: de antwoorden, de toelichtingen en twee tijdstippen. Geen naam, account of IP-adres.
      </li>
      <li>
        De sleutel heeft minstens 128 willekeurige bits. De server bewaart er alleen een afdruk van (SHA-256).
        De sleutel staat nooit in een adres dat naar een server gaat, en nooit in een logboek.
      </li>
      <li>
        Een gesprek wordt {term(site)} na de laatste wijziging gewist. Wie het voerde, kan het zelf eerder
        wissen.
      </li>
      <li>
        Open antwoorden zijn vrije tekst. Stuurwijzer vraagt om geen namen van personen te noemen. Op een
        server van de overheid kunnen ze onder de Woo vallen.
      </li>
    </ul>
    <p>
      <a href={site.url('/privacy')}>De privacytekst voor gebruikers</a>
    </p>
  </>
);

const Herkomst: FC<{ genoemd: readonly string[] }> = ({ genoemd }) => (
  <>
    <h2>Welke portalen het mogen tonen</h2>
    <p>
      De instelling <code>EMBED_ORIGINS</code> bepaalt drie dingen tegelijk: wie Stuurwijzer in een frame mag
      tonen (<code>frame-ancestors</code>), welke pagina’s de API mogen lezen (CORS), en aan wie een frame
      zijn hoogte vertelt (<code>postMessage</code>). Er is geen jokerteken. Nu staan erop:
    </p>
    {genoemd.length === 0 ? (
      <p>
        <strong>Niemand.</strong> Alleen Stuurwijzer zelf mag de pagina’s in een frame tonen.
      </p>
    ) : (
      <ul>
        {genoemd.map((origin) => (
          <li>
            <code>{origin}</code>
          </li>
        ))}
      </ul>
    )}
    <p>
      Cookies doen bij de API niet mee: er is geen <code>Access-Control-Allow-Credentials</code>. Een andere
      site kan dus niets doen namens iemand die hier een gesprek voert.
    </p>
  </>
);

const Kopregels: FC<{ genoemd: readonly string[] }> = ({ genoemd }) => (
  <>
    <h2>De headers van de pagina in een frame</h2>
    <Code
      naam="Antwoordheaders van /inbedden/…"
      tekst={[
        `Content-Security-Policy: ${embedPolicy(genoemd)}`,
        'Strict-Transport-Security: max-age=31536000; includeSubDomains',
        'X-Content-Type-Options: nosniff',
        'X-Frame-Options: SAMEORIGIN',
        'Referrer-Policy: no-referrer',
        'Permissions-Policy: camera=(), microphone=(), geolocation=()',
        'Cross-Origin-Resource-Policy: cross-origin',
        'Cache-Control: no-store',
      ].join('\n')}
    />
    <p>
      Browsers volgen <code>frame-ancestors</code> en slaan <code>X-Frame-Options</code> dan over. Laat een
      reverse proxy deze headers niet vervangen: een eigen <code>X-Frame-Options: DENY</code> sluit elk
      portaal uit.
    </p>
  </>
);

const Zandbak: FC = () => (
  <>
    <h2>Frames in een zandbak (Origin: null)</h2>
    <p>
      WordPress zet ingebedde pagina’s in een frame met <code>sandbox="allow-scripts"</code>. Zo’n frame heeft
      geen eigen herkomst: elk verzoek zegt <code>Origin: null</code>. Dat zegt ook elke andere pagina in een
      zandbak, waar dan ook. Daarom geldt:
    </p>
    <ul>
      <li>
        <code>Origin: null</code> alleen geeft geen toegang.
      </li>
      <li>
        De pagina in het frame krijgt een ondertekend bewijs mee dat twaalf uur geldt. Alleen wie op de lijst
        staat, kan die pagina in een frame tonen. De widget stuurt het bewijs mee in de header{' '}
        <code>Stuurwijzer-Inbedding</code>.
      </li>
      <li>Loopt een gesprek al? Dan volstaat de sleutel van dat gesprek, voor dat gesprek.</li>
      <li>Het bewijs is geen aanmelding: het opent geen enkel gesprek. Er wordt niets van bewaard.</li>
      <li>
        Draaien er meer processen achter één adres? Geef ze dezelfde <code>DATABASE_AUTH_TOKEN</code>; daaruit
        leiden ze dezelfde ondertekening af. Anders weigert het ene proces het bewijs van het andere.
      </li>
    </ul>
  </>
);

const Netwerk: FC = () => (
  <>
    <h2>Portaal op internet, Stuurwijzer op een intern adres</h2>
    <p>
      Chrome en Edge vragen sinds eind 2025 toestemming voordat een site op internet een intern adres mag
      gebruiken (Local Network Access). Dat speelt bij SharePoint Online en andere portalen in de cloud. Er
      zijn twee oplossingen:
    </p>
    <ul>
      <li>Geef Stuurwijzer een adres dat vanaf internet bereikbaar is, met https.</li>
      <li>Of laat werkplekbeheer het portaal toestaan in het beleid van de browser.</li>
    </ul>
  </>
);

const Upgrades: FC = () => (
  <>
    <h2>Upgrades</h2>
    <ul>
      <li>
        <code>/widget/stuurwijzer.js</code> is altijd de nieuwste versie. Attributen en gebeurtenissen blijven
        werken. Een portaal hoeft bij een upgrade niets te doen.
      </li>
      <li>
        De naam met het controlegetal is één vaste versie. De bouw bewaart de laatste vijf, zolang de map{' '}
        <code>dist/widget</code> van de vorige bouw er staat. Neem na een upgrade de nieuwe regel over.
      </li>
      <li>
        Een gesprek dat al loopt, houdt de vragen waarmee het begon. Een upgrade wist of wijzigt geen
        antwoord.
      </li>
      <li>
        Het adres <code>/inbedden/…</code> van een gesprek verandert niet.
      </li>
    </ul>
  </>
);

const Dag: FC<{ site: Site }> = ({ site }) => (
  <>
    <h2>Van aanvraag tot live in een dag</h2>
    <ol>
      <li>
        Lees deze pagina en de <a href={site.url('/toegankelijkheid')}>stand van de toegankelijkheid</a>.
      </li>
      <li>
        Maak de <a href={site.url('/inbedden')}>code voor uw portaal</a>.
      </li>
      <li>Laat uw portaal op de lijst zetten en pas zo nodig de CSP aan.</li>
      <li>
        Zet de code op een testpagina en voer de <a href={site.url('/inbedden/controle')}>controle</a> uit.
      </li>
      <li>Leg het verslag voor aan uw CISO.</li>
      <li>Haal de regel van de controle weg en zet de pagina live.</li>
    </ol>
  </>
);
