import type { FC } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import { PrivacyKort } from '../parts/privacy-kort.tsx';
import { VerderFormulier } from '../parts/verder-formulier.tsx';
import type { Site } from '../site.ts';

/** The first page: what it is, for whom, and where to begin. */
export const HomePage: FC<{ site: Site }> = ({ site }) => (
  <Layout site={site} titel="Advies bij een opgave die vastzit of net begint" deel="begin">
    <div class="held">
      <div>
        <h1>Zit uw opgave vast, of begint u net?</h1>
        <p class="inleiding">
          Stuurwijzer stelt vragen over uw situatie en geeft vijf tot zeven suggesties voor deze week. Bij
          elke suggestie leest u waarom u haar krijgt, uit welk onderzoek ze komt en wanneer ze niet opgaat.
        </p>
        <p>Voor ambtenaren, adviseurs, projectleiders, secretarissen en wethouders.</p>
      </div>
      <div class="beeld">
        <Beeld />
      </div>
    </div>
    <h2>Begin een gesprek</h2>
    <div class="stapel">
      {site.bibliotheek.flows.map((flow) => (
        <section class="kaart" aria-labelledby={`flow-${flow.id}`}>
          <h3 id={`flow-${flow.id}`}>{flow.titel}</h3>
          <p>{flow.omschrijving}</p>
          <p class="zacht">Duurt {flow.duur}. U kunt tussendoor stoppen en later verdergaan.</p>
          <div class="rij">
            <a class="knop" href={site.url(`/flows/${flow.id}`)}>
              Naar de {flow.titel.toLowerCase()}
            </a>
          </div>
        </section>
      ))}
    </div>
    <div class="naast">
      <section>
        <h2>Verder met een eerder gesprek</h2>
        <VerderFormulier site={site} />
        <Contact site={site} />
      </section>
      <section>
        <h2>Wat u ervan mag verwachten</h2>
        <ul>
          <li>Dezelfde antwoorden geven altijd hetzelfde advies. Er komt geen taalmodel aan te pas.</li>
          <li>“Weet ik niet” is ook een antwoord. Het advies zegt dan wat u eerst kunt uitzoeken.</li>
          <li>U krijgt geen rapportcijfer en geen recept. De keuze blijft aan u.</li>
          <li>
            Alle <a href={site.url('/lessen')}>lessen</a> en <a href={site.url('/bronnen')}>bronnen</a> kunt u
            ook zonder gesprek lezen.
          </li>
        </ul>
        <h2>Privacy</h2>
        <PrivacyKort site={site} />
      </section>
    </div>
  </Layout>
);

const Contact: FC<{ site: Site }> = ({ site }) =>
  site.settings.CONTACT === undefined ? null : (
    <>
      <h2>Contact</h2>
      <p>Vragen over Stuurwijzer? {site.settings.CONTACT}</p>
    </>
  );

/** The strategic triangle, as a first impression only. */
const Beeld: FC = () => (
  <svg viewBox="0 0 280 230" aria-hidden="true" focusable="false">
    <line x1="140" y1="42" x2="238" y2="182" />
    <line x1="140" y1="42" x2="42" y2="182" class="gespannen" />
    <line x1="42" y1="182" x2="238" y2="182" />
    <circle cx="140" cy="42" r="13" class="vol" />
    <circle cx="42" cy="182" r="13" />
    <circle cx="238" cy="182" r="13" class="vol" />
    <text x="140" y="20" text-anchor="middle">
      willen
    </text>
    <text x="42" y="218" text-anchor="middle">
      mogen
    </text>
    <text x="238" y="218" text-anchor="middle">
      kunnen
    </text>
  </svg>
);
