import type { FC } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import { term } from '../parts/privacy-kort.tsx';
import type { Site } from '../site.ts';

/** What is kept, where, and for how long. */
export const PrivacyPage: FC<{ site: Site }> = ({ site }) => (
  <Layout site={site} titel="Privacy" deel="over">
    <h1>Privacy</h1>
    <p class="inleiding">
      U kunt Stuurwijzer gebruiken zonder account en zonder te zeggen wie u bent. Wij vragen geen
      persoonsgegevens.
    </p>
    <h2>Wat wij bewaren</h2>
    <ul>
      <li>Uw antwoorden en wat u daarbij toelicht, en uit welke versie van de vragen ze komen.</li>
      <li>Wanneer het gesprek begon en wanneer het voor het laatst wijzigde.</li>
      <li>
        Een afdruk (hash) van uw geheime code. De code zelf bewaren wij niet; wij kunnen haar dus ook niet
        teruggeven.
      </li>
    </ul>
    <p>Dat staat in de database van de organisatie die deze server beheert. Er gaat niets naar anderen.</p>
    <h2>Hoe lang</h2>
    <p>
      Wij wissen een gesprek {term(site)} na de laatste wijziging. U kunt het zelf eerder doen met “Wis dit
      gesprek”. Dan verdwijnen al uw antwoorden, ook eerdere versies daarvan.
    </p>
    <h2>Eén cookie</h2>
    <p>
      Begint u een gesprek, dan zetten wij één cookie: de geheime code van uw gesprek. Zonder die code weten
      wij niet welk gesprek van u is. De cookie verdwijnt als u de browser sluit. Er is geen andere cookie,
      geen statistiek van anderen en geen bestand van een andere site.
    </p>
    <p>
      Werkt die cookie niet op dit adres? Dan gaat de code mee in de formulieren op de pagina, nooit in het
      adres.
    </p>
    <h2>Wat in het logboek staat</h2>
    <p>
      Per verzoek: de soort pagina, de uitkomst en hoe lang het duurde. Nooit een antwoord en nooit een code.
    </p>
    <h2>Wat u zelf kunt doen</h2>
    <ul>
      <li>Noem in open antwoorden geen namen van personen en niets waarmee iemand te herkennen is.</li>
      <li>
        Haal uw antwoorden en advies op als tekst of als gegevens, onder aan “In het kort” bij het advies.
      </li>
      <li>
        Werkt u bij een overheid? Open antwoorden op een server van de overheid kunnen een document zijn in de
        zin van de Woo.
      </li>
    </ul>
    {site.settings.CONTACT === undefined ? null : (
      <>
        <h2>Vragen</h2>
        <p>{site.settings.CONTACT}</p>
      </>
    )}
  </Layout>
);
