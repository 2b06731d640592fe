import type { FC } from 'hono/jsx';
import type { Les } from '../../content/library.ts';
import { count } from '../../export/rapport/woorden.ts';
import type { Catalogus } from '../catalogus.ts';
import { Layout } from '../layout.tsx';
import { SOORT_TITEL } from '../lessen-catalogus.ts';
import { Bladeren, bladOf } from '../parts/bladeren.tsx';
import { Zoekformulier } from '../parts/zoekformulier.tsx';
import type { Site } from '../site.ts';
import { beginOf } from '../words.ts';

interface LessenPageProps {
  readonly site: Site;
  readonly catalogus: Catalogus<Les>;
  readonly query: Readonly<Record<string, string>>;
}

const LIJST = { pad: '/lessen', wat: 'lessen' } as const;

/** All lessons, to search and to narrow. */
export const LessenPage: FC<LessenPageProps> = ({ site, catalogus, query }) => {
  const found = catalogus.find(query);
  const blad = bladOf(found, query);
  return (
    <Layout site={site} titel="Lessen" deel="lessen">
      <h1>Lessen</h1>
      <p class="inleiding">
        Elke suggestie van Stuurwijzer is een les uit onderzoek. Hier leest u ze allemaal, met waar ze staan
        en wanneer ze niet opgaan.
      </p>
      <Zoekformulier site={site} {...LIJST} filters={catalogus.filters} query={query} />
      <h2>{count(found.length, 'les', 'lessen')}</h2>
      {found.length === 0 ? <p>Geen les gevonden. Gebruik een ander woord of minder keuzes.</p> : null}
      <ul class="lijst-open">
        {blad.entries.map((les) => (
          <LesRegel site={site} les={les} />
        ))}
      </ul>
      <Bladeren site={site} {...LIJST} query={query} blad={blad} />
    </Layout>
  );
};

/** One lesson in a list. */
const LesRegel: FC<{ site: Site; les: Les }> = ({ site, les }) => (
  <li>
    <h3>
      <a href={site.url(`/lessen/${les.id}`)}>{les.titel}</a>
    </h3>
    <p>{beginOf(les.kern)}</p>
    <span class="merk">{SOORT_TITEL[les.soort]}</span>
  </li>
);
