import type { FC } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import { Kruimel } from '../parts/kruimel.tsx';
import type { Site } from '../site.ts';
import { Code } from './code.tsx';

type Rij = readonly [naam: string, uitleg: string];

const ATTRIBUTEN: readonly Rij[] = [
  ['flow', 'Welk gesprek. Zonder dit attribuut: situatiescan.'],
  ['titel', 'De titel boven het gesprek. Zonder: de titel van het gesprek zelf.'],
  ['opening', 'De eerste tekst. Zonder: de omschrijving van het gesprek.'],
  ['weergave', 'inline (een kader met een eigen schuifbalk), vol (groeit mee) of knop (opent een paneel).'],
  ['ingeklapt', 'Begint als één knop. Er wordt niets opgehaald voordat iemand hem opent.'],
  ['api', 'Het adres van Stuurwijzer. Zonder: waar het script vandaan komt.'],
  ['met-tekst', 'De gebeurtenissen bevatten ook het antwoord in woorden. Denk aan de privacy.'],
  ['id', 'Houdt twee gesprekken van dezelfde soort op één pagina uit elkaar.'],
];

const GEBEURTENISSEN: readonly Rij[] = [
  ['stuurwijzer:start', 'Een gesprek begint of gaat verder: flow, hervat.'],
  ['stuurwijzer:antwoord', 'Een antwoord is bewaard: flow, vraag, soort, gewijzigd.'],
  ['stuurwijzer:advies', 'Er is een advies te zien: flow, voorlopig, suggesties (het aantal).'],
  ['stuurwijzer:fout', 'Er ging iets mis: status. De widget meldt het zelf aan de gebruiker.'],
  ['stuurwijzer:gewist', 'Het gesprek is gewist: flow.'],
];

const METHODEN: readonly Rij[] = [
  ['open()', 'Opent het paneel of klapt het gesprek uit, en zet de focus daar.'],
  ['close()', 'Sluit het paneel of klapt het gesprek in. Er gaat niets verloren.'],
  [
    'herstart()',
    'Verlaat dit gesprek en begint een nieuw. Het oude blijft op de server tot de bewaartermijn.',
  ],
];

const KLEUREN: readonly Rij[] = [
  ['--stuurwijzer-achtergrond', 'Achter alles.'],
  ['--stuurwijzer-tekst', 'Gewone tekst.'],
  ['--stuurwijzer-tekst-zacht', 'Bijschriften.'],
  ['--stuurwijzer-vlak', 'Achter een vraag.'],
  ['--stuurwijzer-antwoord', 'Achter een gegeven antwoord.'],
  ['--stuurwijzer-antwoord-tekst', 'Tekst van een gegeven antwoord.'],
  ['--stuurwijzer-link', 'Links.'],
  ['--stuurwijzer-actie', 'De belangrijkste knop.'],
  ['--stuurwijzer-actie-tekst', 'Tekst op die knop.'],
  ['--stuurwijzer-actie-hover', 'Die knop onder de muis.'],
  ['--stuurwijzer-veld-rand', 'Rand van velden en opties.'],
  ['--stuurwijzer-fout', 'Foutmeldingen.'],
  ['--stuurwijzer-focus', 'De omlijning van wat de focus heeft.'],
  ['--stuurwijzer-hoek', 'Hoe rond de hoeken zijn.'],
  ['--stuurwijzer-lettertype', 'Het lettertype.'],
  ['--stuurwijzer-koptype', 'Het lettertype van koppen.'],
  ['--stuurwijzer-lettergrootte', 'De grootte van gewone tekst.'],
  ['--stuurwijzer-hoogte', 'Hoe hoog het kader hoogstens is (weergave inline).'],
  ['--stuurwijzer-breedte', 'Hoe breed het paneel is (weergave knop).'],
  ['--stuurwijzer-laag', 'De laag van het paneel (z-index).'],
];

const VOORBEELD = `const gesprek = document.querySelector('stuurwijzer-gesprek');
gesprek.addEventListener('stuurwijzer:advies', (event) => {
  console.log(event.detail.suggesties);
});`;

const VOORBEELD_CSS = `stuurwijzer-gesprek {
  --stuurwijzer-actie: #154273;
  --stuurwijzer-actie-tekst: #ffffff;
}
stuurwijzer-gesprek::part(titel) {
  text-transform: none;
}`;

/** For who builds the portal: everything that the element understands and says. */
export const BouwersPage: FC<{ site: Site }> = ({ site }) => (
  <Layout site={site} titel="Voor bouwers" deel="over">
    <Kruimel site={site} pad="/inbedden" tekst="Stuurwijzer in uw portaal" />
    <h1>Voor bouwers van een portaal</h1>
    <p class="inleiding">
      Wat het element <code>&lt;stuurwijzer-gesprek&gt;</code> kan. Wat hier staat, blijft bij een upgrade
      werken.
    </p>
    <h2>De huisstijl</h2>
    <p>
      Gebruikt uw portaal een thema van het NL Design System? Dan neemt de widget kleuren en lettertype
      daarvan over. U hoeft niets te doen. In een frame werkt dat met het script{' '}
      <code>/widget/inbedden.js</code>, dat ook de hoogte regelt.
    </p>
    <p>Wilt u één kleur anders? Zet dan een van deze eigenschappen in een stijlblad van uw portaal:</p>
    <Code naam="Voorbeeld" tekst={VOORBEELD_CSS} />
    <Lijst rijen={KLEUREN} />
    <p>
      Onderdelen voor <code>::part()</code>: knop, kader, kop, titel, voortgang, menu, verloop, beurt, bel,
      bel-vraag, bel-antwoord, opties, optie, veld, actie, link, melding, invoer, advies, suggestie.
    </p>
    <h2>Attributen</h2>
    <p>De widget leest ze als hij in de pagina komt. Later wijzigen heeft geen gevolg.</p>
    <Lijst rijen={ATTRIBUTEN} />
    <h2>Gebeurtenissen</h2>
    <p>
      Ze gaan omhoog door de pagina en verlaten de shadow-DOM. Er staat nooit een antwoord in, tenzij u erom
      vraagt met <code>met-tekst</code>.
    </p>
    <Lijst rijen={GEBEURTENISSEN} />
    <Code naam="Voorbeeld" tekst={VOORBEELD} />
    <h2>Methoden</h2>
    <Lijst rijen={METHODEN} />
    <h2>Een frame</h2>
    <p>
      Een frame en uw pagina wisselen met <code>postMessage</code> uit: hoe hoog het gesprek is, welke nieuwe
      vraag in beeld hoort, en de kleuren van uw huisstijl. Het script <code>/widget/inbedden.js</code> doet
      dat voor u. Het kijkt van welk frame een bericht komt en van welke herkomst, en laat andere berichten
      liggen. Een frame vraagt alleen naar eigenschappen van de huisstijl; iets anders van uw pagina ziet het
      niet.
    </p>
  </Layout>
);

const Lijst: FC<{ rijen: readonly Rij[] }> = ({ rijen }) => (
  <dl>
    {rijen.map(([naam, uitleg]) => (
      <div>
        <dt>
          <code>{naam}</code>
        </dt>
        <dd>{uitleg}</dd>
      </div>
    ))}
  </dl>
);
