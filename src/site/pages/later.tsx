import type { FC } from 'hono/jsx';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { type GesprekProps, Naar } from '../parts/naar.tsx';
import { term } from '../parts/privacy-kort.tsx';

/** How to go on later: the code to keep. */
export const LaterPage: FC<GesprekProps> = ({ site, sessie }) => (
  <GesprekKader site={site} sessie={sessie} titel="Later verder" plek="later">
    <h1>Later verder</h1>
    <p>Uw antwoorden zijn bewaard. Met deze code gaat u later verder, ook op een ander apparaat:</p>
    <p>
      <code class="code">{sessie.code}</code>
    </p>
    <ul>
      <li>Kopieer de code en bewaar haar op een plek die alleen u kent, zoals een wachtwoordkluis.</li>
      <li>Wie de code heeft, kan uw antwoorden lezen en wijzigen. Wij kunnen haar niet opnieuw maken.</li>
      <li>Plak haar later op de beginpagina bij “Verder met een eerder gesprek”.</li>
      <li>Wijzigt u {term(site)} niets, dan wissen wij het gesprek.</li>
    </ul>
    <p>
      <Naar site={site} sessie={sessie} pad="/gesprek" class="knop">
        Nu toch verder
      </Naar>
    </p>
  </GesprekKader>
);
