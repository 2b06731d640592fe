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
    <ul>
      <li>Alle soorten pagina’s met axe, in licht en donker, in een echte browser zonder JavaScript.</li>
      <li>Een heel gesprek met alleen het toetsenbord, van de beginpagina tot het advies.</li>
      <li>
        Of niets horizontaal schuift bij een breedte van 320 pixels; dat is gelijk aan 400 procent vergroten.
      </li>
    </ul>
    <h2>Hoe het werkt</h2>
    <ul>
      <li>De pagina’s werken zonder JavaScript.</li>
      <li>Een fout staat bovenaan de pagina, bij het veld en in de titel. Wat u invulde, blijft staan.</li>
      <li>
        De voortgang staat in woorden. Niets hangt alleen van kleur af; de driehoek staat ook als tabel op de
        pagina.
      </li>
      <li>Er zit geen tijdslimiet op een gesprek, behalve de bewaartermijn.</li>
    </ul>
    <h2>Wat nog tekortschiet</h2>
    <ul>
      <li>Nog niet getest door mensen die een schermlezer, vergroting of spraakbediening gebruiken.</li>
      <li>Nog niet onderzocht door een onafhankelijke partij.</li>
      <li>
        De teksten zijn geschreven op taalniveau B1, maar nog niet getest met lezers. Citaten en titels van
        bronnen kunnen moeilijker zijn.
      </li>
      <li>
        De knop “Volgende” brengt u naar een nieuwe pagina; een schermlezer leest die van boven af. De link
        “Direct naar de inhoud” slaat het menu over.
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
