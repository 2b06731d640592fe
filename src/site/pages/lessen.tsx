import type { FC } from 'hono/jsx';
import type { Les } from '../../content/library.ts';
import { Layout } from '../layout.tsx';
import { type LessenCatalogus, SOORT_TITEL } from '../lessen-filter.ts';
import type { Site } from '../site.ts';
import { count } from '../words.ts';

interface LessenPageProps {
  readonly site: Site;
  readonly catalogus: LessenCatalogus;
  readonly query: Readonly<Record<string, string>>;
}

/** All lessons, to search and to narrow. */
export const LessenPage: FC<LessenPageProps> = ({ site, catalogus, query }) => {
  const found = catalogus.find(query);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const current = Math.min(pages, Math.max(1, Math.trunc(Number(query.pagina)) || 1));
  const isNarrowed = Object.entries(query).some(([name, value]) => name !== 'pagina' && value !== '');
  return (
    <Layout site={site} titel="Lessen" deel="lessen">
      <h1>Lessen</h1>
      <p class="inleiding">
        Elke suggestie van Stuurwijzer is een les uit onderzoek. Hier leest u ze allemaal, met waar ze staan
        en wanneer ze niet opgaan.
      </p>
      <search>
        <form method="get" action={site.url('/lessen')} aria-label="Lessen zoeken">
          <div class="veld">
            <label for="zoek">Zoek op woorden</label>
            <input type="search" id="zoek" name="zoek" value={query.zoek ?? ''} maxlength={200} />
          </div>
          <div class="filters">
            {catalogus.filters.map(({ naam, titel, waarden }) => (
              <div>
                <label for={naam}>{titel}</label>
                <select id={naam} name={naam}>
                  <option value="">Alle</option>
                  {waarden.map((waarde) => (
                    <option value={waarde.id} selected={query[naam] === waarde.id}>
                      {waarde.titel} ({waarde.aantal})
                    </option>
                  ))}
                </select>
              </div>
            ))}
          </div>
          <div class="verzenden">
            <button type="submit" class="knop">
              Toon lessen
            </button>
            {isNarrowed ? <a href={site.url('/lessen')}>Toon weer alles</a> : null}
          </div>
        </form>
      </search>
      <h2>{count(found.length, 'les', 'lessen')}</h2>
      {found.length === 0 ? <p>Geen les gevonden. Gebruik een ander woord of minder keuzes.</p> : null}
      <ul class="lijst-open">
        {found.slice((current - 1) * PER_PAGE, current * PER_PAGE).map((les) => (
          <LesRegel site={site} les={les} />
        ))}
      </ul>
      {pages === 1 ? null : <Bladeren site={site} query={query} current={current} pages={pages} />}
    </Layout>
  );
};

const PER_PAGE = 30;

interface BladerenProps {
  readonly site: Site;
  readonly query: Readonly<Record<string, string>>;
  readonly current: number;
  readonly pages: number;
}

const Bladeren: FC<BladerenProps> = ({ site, query, current, pages }) => {
  const path = (pagina: number) =>
    site.url(`/lessen?${new URLSearchParams({ ...query, pagina: String(pagina) })}`);
  return (
    <nav class="menu" aria-label="Bladeren">
      <ul>
        {current > 1 ? (
          <li>
            <a href={path(current - 1)}>Vorige lessen</a>
          </li>
        ) : null}
        {current < pages ? (
          <li>
            <a href={path(current + 1)}>Meer lessen</a>
          </li>
        ) : null}
      </ul>
      <p class="zacht">
        Blad {current} van {pages}
      </p>
    </nav>
  );
};

/** One lesson in a list. */
const LesRegel: FC<{ site: Site; les: Les }> = ({ site, les }) => (
  <li>
    <h3>
      <a href={site.url(`/lessen/${les.id}`)}>{les.titel}</a>
    </h3>
    <p>{les.kern.length > 220 ? `${les.kern.slice(0, les.kern.lastIndexOf(' ', 200))} …` : les.kern}</p>
    <span class="merk">{SOORT_TITEL[les.soort]}</span>
  </li>
);
