import type { FC } from 'hono/jsx';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { type GesprekProps, Naar } from '../parts/naar.tsx';
import { term } from '../parts/privacy-kort.tsx';
import { Meenemen } from './meenemen.tsx';

/** Every way to take the advice along, and to keep the conversation where only the person can reach it. */
export const BewarenPage: FC<GesprekProps> = ({ site, sessie }) => (
  <GesprekKader site={site} sessie={sessie} titel="Bewaren en meenemen" plek="bewaren">
    <h1>Bewaren en meenemen</h1>
    <section aria-labelledby="meenemen-kop">
      <h2 id="meenemen-kop">Het advies meenemen</h2>
      <Meenemen site={site} sessie={sessie} />
    </section>
    <section aria-labelledby="delen-kop">
      <h2 id="delen-kop">Laten lezen</h2>
      <p>
        Maak een leeslink voor een collega of uw wethouder. Die ziet het advies en kan niets wijzigen.{' '}
        <Naar site={site} sessie={sessie} pad="/gesprek/delen">
          Maak een leeslink
        </Naar>
      </p>
    </section>
    <section aria-labelledby="computer-kop">
      <h2 id="computer-kop">Uw gesprek op uw eigen computer</h2>
      <p>
        U krijgt één bestand met alle vragen, uw antwoorden en uw toelichtingen. U kunt het lezen in elk
        tekstprogramma. Later zet u het terug en gaat u verder, ook als wij de vragen intussen hebben
        gewijzigd.
      </p>
      <p>
        <Naar site={site} sessie={sessie} pad="/gesprek/bestand" class="knop">
          Bewaar op mijn computer
        </Naar>
      </p>
      <p>Wie het bestand heeft, kan uw antwoorden lezen. Bewaar het zoals u het dossier zelf bewaart.</p>
    </section>
    <section aria-labelledby="niets-kop">
      <h2 id="niets-kop">Niets op deze server laten staan</h2>
      <p>
        Wij wissen uw gesprek {term(site)} na uw laatste wijziging. Wilt u dat eerder? Bewaar dan eerst het
        bestand hierboven. Daarna kunt u hier alles wissen; met het bestand gaat niets verloren.
      </p>
      <p>
        <Naar site={site} sessie={sessie} pad="/gesprek/wissen">
          Wis dit gesprek van de server
        </Naar>
      </p>
    </section>
  </GesprekKader>
);
