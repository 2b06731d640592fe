import type { FC } from 'hono/jsx';
import { Layout } from '../layout.tsx';
import { Vindplaats } from '../parts/vindplaats.tsx';
import type { Site } from '../site.ts';

/** The terms of the field, explained. */
export const BegrippenPage: FC<{ site: Site }> = ({ site }) => (
  <Layout site={site} titel="Begrippen" deel="begrippen">
    <h1>Begrippen</h1>
    <dl>
      {site.bibliotheek.begrippen.map(({ id, term, ook, uitleg, verschil, bronnen }) => (
        <div id={id}>
          <dt>{term}</dt>
          <dd>
            <p>{uitleg}</p>
            {ook === undefined ? null : <p class="zacht">Ook: {ook.join(', ')}</p>}
            {verschil === undefined ? null : <p>{verschil}</p>}
            <p class="klein">
              {bronnen.map((bron, index) => (
                <>
                  {index > 0 ? '; ' : 'Bron: '}
                  <Vindplaats site={site} {...bron} />
                </>
              ))}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  </Layout>
);
