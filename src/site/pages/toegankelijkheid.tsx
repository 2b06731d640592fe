import type { FC } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import type { Site } from '../site.ts';

/** What was tested, and what is known to fall short. */
export const ToegankelijkheidPage: FC<{ site: Site }> = ({ site }) => (
  <Layout site={site} titel="Toegankelijkheid" deel="over">
    <h1>Toegankelijkheid</h1>
    <p class="inleiding">
      Wij bouwen naar WCAG 2.2, niveau A en AA. Dit is geen officiële toegankelijkheidsverklaring: die maakt
      de organisatie die Stuurwijzer aanbiedt, na een onderzoek.
    </p>
    <h2>Wat wij bij elke wijziging testen</h2>
    <p>Alles in een echte browser (Chromium), zonder mensen die meekijken.</p>
    <h3>De pagina’s van deze site</h3>
    <ul>
      <li>Alle soorten pagina’s met axe, in licht en donker.</li>
      <li>
        Een heel gesprek met alleen het toetsenbord, zonder JavaScript, van de beginpagina tot het advies.
      </li>
      <li>
        Of niets horizontaal schuift bij een breedte van 320 pixels; dat is gelijk aan 400 procent vergroten.
      </li>
    </ul>
    <h3>Het gesprek in een ander portaal (de widget)</h3>
    <ul>
      <li>
        Elke stand van het gesprek met axe, ook zonder verbinding en tijdens het wijzigen van een antwoord.
      </li>
      <li>
        Een heel gesprek met alleen het toetsenbord. Een pijltjestoets geeft nooit een antwoord, en de focus
        springt niet weg.
      </li>
      <li>
        Wat hulpmiddelen te horen krijgen: namen, rollen, en elk nieuw bericht één keer, in de juiste
        volgorde.
      </li>
      <li>Knoppen van minstens 24 pixels, en 44 pixels op een scherm dat u aanraakt.</li>
      <li>
        Contrast in drie huisstijlen: Rijkshuisstijl Community, Utrecht en Amsterdam. Telkens op een licht en
        op een donker ingesteld systeem. En zonder huisstijl: licht, donker, en met de kleuren die het systeem
        oplegt (hoog contrast).
      </li>
      <li>Als script in de pagina, als knop, en in een frame; ook in een frame in een zandbak.</li>
    </ul>
    <h2>Hoe het werkt</h2>
    <ul>
      <li>
        De pagina’s werken zonder JavaScript. De widget heeft JavaScript nodig; zonder staat er een link naar
        de pagina’s.
      </li>
      <li>Een fout staat bovenaan de pagina, bij het veld en in de titel. Wat u invulde, blijft staan.</li>
      <li>
        De voortgang staat in woorden. Niets hangt alleen van kleur af; de driehoek staat ook als tabel op de
        pagina.
      </li>
      <li>Er zit geen tijdslimiet op een gesprek, behalve de bewaartermijn.</li>
      <li>
        Wie de widget in een portaal zet, kan daar <a href={site.url('/inbedden/controle')}>een controle</a>{' '}
        uitvoeren. Die meet het contrast en de bereikbaarheid met het toetsenbord op die pagina.
      </li>
    </ul>
    <h2>Wat nog tekortschiet</h2>
    <ul>
      <li>Nog niet getest door mensen die een schermlezer, vergroting of spraakbediening gebruiken.</li>
      <li>Nog niet onderzocht door een onafhankelijke partij.</li>
      <li>De tests draaien alleen in Chromium. Firefox en Safari zijn niet automatisch getest.</li>
      <li>
        De teksten zijn geschreven op taalniveau B1, maar nog niet getest met lezers. Citaten en titels van
        bronnen kunnen moeilijker zijn.
      </li>
      <li>
        De knop “Volgende” brengt u naar een nieuwe pagina; een schermlezer leest die van boven af. De link
        “Direct naar de inhoud” slaat het menu over.
      </li>
      <li>
        In een portaal neemt de widget de kleuren van dat portaal over. Heeft die huisstijl te weinig
        contrast, dan heeft de widget dat ook.
      </li>
      <li>
        In een frame dat niet meegroeit, schuift het gesprek binnen het frame. Dat is lastiger met vergroting.
        SharePoint Online laat het niet anders toe.
      </li>
      <li>
        In een frame in een zandbak (WordPress) onthoudt de browser niets. Na herladen begint het gesprek
        opnieuw.
      </li>
    </ul>
    <h2>Werkt iets niet voor u?</h2>
    <p>
      {site.settings.CONTACT === undefined
        ? 'Meld het aan de organisatie die Stuurwijzer bij u aanbiedt.'
        : `Meld het: ${site.settings.CONTACT}`}
    </p>
  </Layout>
);
