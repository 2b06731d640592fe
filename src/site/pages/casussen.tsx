import type { FC } from 'hono/jsx';
import type { Casus } from '../../content/library.ts';
import { count } from '../../export/rapport/woorden.ts';
import type { Catalogus } from '../catalogus.ts';
import { Layout } from '../layout.tsx';
import { Bladeren, bladOf } from '../parts/bladeren.tsx';
import { titleOf } from '../parts/vindplaats.tsx';
import { Zoekformulier } from '../parts/zoekformulier.tsx';
import type { Site } from '../site.ts';
import { beginOf } from '../words.ts';

interface CasussenPageProps {
  readonly site: Site;
  readonly catalogus: Catalogus<Casus>;
  readonly query: Readonly<Record<string, string>>;
}

const LIJST = { pad: '/casussen', wat: 'casussen' } as const;

/** All cases, to search and to narrow. */
export const CasussenPage: FC<CasussenPageProps> = ({ site, catalogus, query }) => {
  const found = catalogus.find(query);
  const blad = bladOf(found, query);
  return (
    <Layout site={site} titel="Casussen" deel="casussen">
      <h1>Casussen</h1>
      <p class="inleiding">
        Wat gemeenten deden, wat goed ging en wat niet. Een casus is geen voorbeeld om na te doen: hij laat
        zien waar u op kunt letten.
      </p>
      <Zoekformulier site={site} {...LIJST} filters={catalogus.filters} query={query} />
      <h2>{count(found.length, 'casus', 'casussen')}</h2>
      {found.length === 0 ? <p>Geen casus gevonden. Gebruik een ander woord of minder keuzes.</p> : null}
      <ul class="lijst-open">
        {blad.entries.map(({ id, titel, kern, bron }) => (
          <li>
            <h3>
              <a href={site.url(`/casussen/${id}`)}>{titel}</a>
            </h3>
            <p>{beginOf(kern)}</p>
            <p class="zacht">{titleOf(site, bron)}</p>
          </li>
        ))}
      </ul>
      <Bladeren site={site} {...LIJST} query={query} blad={blad} />
    </Layout>
  );
};
