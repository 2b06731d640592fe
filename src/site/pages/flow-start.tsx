import type { FC } from 'hono/jsx';
import type { FlowDefinition } from '../../content/flow-definition.ts';
import { Layout } from '../layout.tsx';
import { Kruimel } from '../parts/kruimel.tsx';
import { PrivacyKort } from '../parts/privacy-kort.tsx';
import { StartKnop } from '../parts/start-knop.tsx';
import type { Site } from '../site.ts';

/** Before a conversation: for what this flow is made and for what not. */
export const FlowStartPage: FC<{ site: Site; flow: FlowDefinition; oembed: string }> = ({
  site,
  flow,
  oembed,
}) => (
  <Layout site={site} titel={flow.titel} deel="begin" oembed={oembed}>
    <Kruimel site={site} />
    <h1>{flow.titel}</h1>
    <p class="inleiding">{flow.omschrijving}</p>
    <div class="naast ongelijk">
      <div>
        <h2>Hiervoor is het gemaakt</h2>
        <ul>
          {flow.begin.voor.map((tekst) => (
            <li>{tekst}</li>
          ))}
        </ul>
        <h2>Hiervoor niet</h2>
        <dl>
          {flow.begin.nietVoor.map(({ tekst, waarheen }) => (
            <div>
              <dt>{tekst}</dt>
              <dd>{waarheen}</dd>
            </div>
          ))}
        </dl>
      </div>
      <section class="kaart" aria-labelledby="beginnen">
        <h2 id="beginnen">Beginnen</h2>
        <ul>
          <li>Duur: {flow.duur}.</li>
          <li>Eén vraag per scherm. U kunt terug en alles wijzigen.</li>
          <li>Weet u iets niet? Dan is dat ook een antwoord.</li>
          <li>Na de eerste antwoorden kunt u het advies tot dan toe al bekijken.</li>
        </ul>
        <PrivacyKort site={site} />
        <StartKnop site={site} flow={flow.id}>
          Begin met de eerste vraag
        </StartKnop>
      </section>
    </div>
  </Layout>
);
