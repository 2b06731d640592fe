import type { FC } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import { Foutoverzicht } from '../parts/foutoverzicht.tsx';
import { term } from '../parts/privacy-kort.tsx';
import { StartKnop } from '../parts/start-knop.tsx';
import { CODE_INPUT, VerderFormulier } from '../parts/verder-formulier.tsx';
import type { Site } from '../site.ts';

interface GeenGesprekPageProps {
  readonly site: Site;
  /** geen: this browser carries no code · onbekend: it carries one of a conversation that is not there · code: a wrong code was typed. */
  readonly reden: 'geen' | 'onbekend' | 'code';
}

/** No conversation is open here; ways to open one. */
export const GeenGesprekPage: FC<GeenGesprekPageProps> = ({ site, reden }) => {
  const fout = 'Met deze code is geen gesprek te vinden. Kijk of u haar helemaal heeft gekopieerd.';
  return (
    <Layout site={site} titel="Verder met een gesprek" deel="gesprek" isEigen isFout={reden === 'code'}>
      {reden === 'code' ? <Foutoverzicht fouten={[{ veld: CODE_INPUT, tekst: fout }]} /> : null}
      <h1>{reden === 'onbekend' ? 'Dit gesprek is er niet meer' : 'Er is hier geen gesprek open'}</h1>
      {reden === 'onbekend' ? (
        <p>
          Het is gewist, of er is {term(site)} niets aan gewijzigd. Wat gewist is, kunnen wij niet terughalen.
        </p>
      ) : null}
      <div class="naast">
        <section>
          <h2>Verder met een code</h2>
          <VerderFormulier site={site} {...(reden === 'code' ? { fout } : {})} />
        </section>
        <section>
          <h2>Opnieuw beginnen</h2>
          <ul>
            {site.bibliotheek.flows.map((flow) => (
              <li>
                <a href={site.url(`/flows/${flow.id}`)}>{flow.titel}</a>
              </li>
            ))}
          </ul>
          {reden === 'geen' ? (
            <details>
              <summary>U begon net een gesprek?</summary>
              <p>Dan bewaart uw browser onze cookie niet. U kunt ook zonder cookie beginnen:</p>
              {site.bibliotheek.flows.map((flow) => (
                <StartKnop site={site} flow={flow.id} zonderCookie class="knop tweede">
                  {flow.titel} zonder cookie
                </StartKnop>
              ))}
            </details>
          ) : null}
        </section>
      </div>
    </Layout>
  );
};
