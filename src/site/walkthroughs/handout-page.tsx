import type { FC } from 'hono/jsx';
import { maakHandout } from '../../walkthrough/handout.ts';
import { Layout } from '../layout.tsx';
import { Kruimel } from '../parts/kruimel.tsx';
import type { Site } from '../site.ts';
import type { Opvoering } from './opvoering.ts';
import { Herkomst } from './walkthroughs-page.tsx';

const ROOM = ['', '', ''];

/** The case on paper: the questions with room to write, and the answers on a page of their own. */
export const HandoutPage: FC<{ site: Site; opvoering: Opvoering }> = ({ site, opvoering }) => {
  const { walkthrough, versie, momenten } = opvoering;
  const handout = maakHandout(walkthrough, versie, momenten);
  return (
    <Layout site={site} titel={`Handout: ${handout.titel}`} deel="over">
      <Kruimel site={site} pad={`/walkthroughs/${walkthrough.id}`} tekst="De walkthrough" />
      <h1>{handout.titel}</h1>
      <p class="alleen-scherm">
        Druk deze pagina af met uw browser, of{' '}
        <a href={site.url(`/walkthroughs/${walkthrough.id}/handout/word`)}>haal haar op als Word</a>. De
        antwoorden staan op de laatste pagina.
      </p>
      {handout.verhaal.map((alinea) => (
        <p>{alinea}</p>
      ))}
      <p>
        <strong>{handout.persona}</strong>
      </p>
      <p class="zacht">
        <Herkomst site={site} walkthrough={walkthrough} />
      </p>
      <h2>De vragen</h2>
      <ol class="opdrachten">
        {handout.opdrachten.map(({ titel, opties, vragen }) => (
          <li>
            <h3>{titel}</h3>
            {opties.length === 0 ? null : (
              <ul class="aankruisen">
                {opties.map((optie) => (
                  <li>{optie}</li>
                ))}
              </ul>
            )}
            {vragen.map((vraag) => (
              <>
                <p>{vraag}</p>
                <Schrijfruimte />
              </>
            ))}
          </li>
        ))}
      </ol>
      <section class="op-nieuw-blad">
        <h2>De antwoorden van de casus</h2>
        <p>Lees deze pagina pas na het gesprek.</p>
        {handout.eigen === undefined ? null : <p class="zacht">Van ons: {handout.eigen}</p>}
        <dl class="antwoorden">
          {handout.antwoorden.map(({ nummer, stelt, tekst, omdat }) => (
            <div>
              <dt>{nummer === undefined ? stelt : `${nummer}. ${stelt}`}</dt>
              <dd class="gegeven">
                {tekst}
                {omdat === undefined ? null : <p>{omdat}</p>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </Layout>
  );
};

const Schrijfruimte: FC = () => (
  <div class="schrijfruimte" aria-hidden="true">
    {ROOM.map(() => (
      <span />
    ))}
  </div>
);
