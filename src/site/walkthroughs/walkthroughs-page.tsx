import type { FC } from 'hono/jsx';
import type { Walkthrough } from '../../content/walkthrough.ts';
import { count } from '../../export/rapport/woorden.ts';
import { totaalMinuten } from '../../walkthrough/minuten.ts';
import { Layout } from '../layout.tsx';
import { Vindplaats } from '../parts/vindplaats.tsx';
import type { Site } from '../site.ts';

/** All walkthroughs, for a trainer who prepares a session. */
export const WalkthroughsPage: FC<{ site: Site }> = ({ site }) => (
  <Layout site={site} titel="Walkthroughs" deel="over">
    <h1>Walkthroughs</h1>
    <p class="inleiding">
      Echte casussen om met een groep door te lopen. U ziet stap voor stap de vragen, het antwoord van de
      casus en wat dat met het beeld doet.
    </p>
    <ul class="lijst-open">
      {site.bibliotheek.walkthroughs.map((walkthrough) => (
        <li>
          <h2>
            <a href={site.url(`/walkthroughs/${walkthrough.id}`)}>{walkthrough.titel}</a>
          </h2>
          <p>{walkthrough.persona}</p>
          <p class="zacht">
            {count(walkthrough.stappen.length, 'stap', 'stappen')}, ongeveer{' '}
            {totaalMinuten(walkthrough.stappen)} minuten. <Herkomst site={site} walkthrough={walkthrough} />
          </p>
          <p>
            <a href={site.url(`/walkthroughs/${walkthrough.id}/handout`)}>Handout om uit te delen</a>
          </p>
        </li>
      ))}
    </ul>
  </Layout>
);

/** Where the case stands in the sources. */
export const Herkomst: FC<{ site: Site; walkthrough: Walkthrough }> = ({ site, walkthrough }) => {
  const casus = site.bibliotheek.casussen.find(({ id }) => id === walkthrough.casus);
  return (
    <span>
      {casus === undefined ? null : (
        <>
          Casus: <a href={site.url(`/casussen/${casus.id}`)}>{casus.titel}</a>.{' '}
        </>
      )}
      {[...(casus === undefined ? [] : [casus]), ...(walkthrough.bronnen ?? [])].slice(0, 1).map((bron) => (
        <>
          Bron:{' '}
          <Vindplaats
            site={site}
            bron={bron.bron}
            paragraaf={bron.paragraaf}
            {...(bron.pagina === undefined ? {} : { pagina: bron.pagina })}
          />
          .
        </>
      ))}
    </span>
  );
};
