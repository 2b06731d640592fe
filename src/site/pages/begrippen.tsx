import type { FC } from 'hono/jsx';
import type { Begrip } from '../../content/schema/begrip.ts';
import { count } from '../../export/rapport/woorden.ts';
import { Layout } from '../layout.tsx';
import { Kruimel } from '../parts/kruimel.tsx';
import { Vindplaats } from '../parts/vindplaats.tsx';
import { Zoekformulier } from '../parts/zoekformulier.tsx';
import type { Site } from '../site.ts';

interface BegrippenPageProps {
  readonly site: Site;
  readonly begrippen: readonly Begrip[];
  readonly query: Readonly<Record<string, string>>;
}

/** The terms of the field, explained, to search. */
export const BegrippenPage: FC<BegrippenPageProps> = ({ site, begrippen, query }) => (
  <Layout site={site} titel="Begrippen" deel="begrippen">
    <h1>Begrippen</h1>
    <Zoekformulier site={site} pad="/begrippen" wat="begrippen" query={query} />
    <h2>{count(begrippen.length, 'begrip', 'begrippen')}</h2>
    {begrippen.length === 0 ? <p>Geen begrip gevonden. Gebruik een ander woord.</p> : null}
    {begrippen.length === 0 ? null : (
      <dl>
        {begrippen.map((begrip) => (
          <div id={begrip.id}>
            <dt>
              <a href={site.url(`/begrippen/${begrip.id}`)}>{begrip.term}</a>
            </dt>
            <dd>
              <Uitleg site={site} begrip={begrip} />
            </dd>
          </div>
        ))}
      </dl>
    )}
  </Layout>
);

/** One term, with the lessons in which it is spoken of. */
export const BegripPage: FC<{ site: Site; begrip: Begrip }> = ({ site, begrip }) => (
  <Layout site={site} titel={begrip.term} deel="begrippen">
    <Kruimel site={site} pad="/begrippen" tekst="Alle begrippen" />
    <h1>{begrip.term}</h1>
    <Uitleg site={site} begrip={begrip} />
    <p>
      <a href={site.url(`/lessen?${new URLSearchParams({ zoek: begrip.term })}`)}>
        Zoek lessen over {begrip.term.toLowerCase()}
      </a>
    </p>
  </Layout>
);

const Uitleg: FC<{ site: Site; begrip: Begrip }> = ({ site, begrip: { uitleg, ook, verschil, bronnen } }) => (
  <>
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
  </>
);
