import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import type { Casus } from '../../content/library.ts';
import { Layout } from '../layout.tsx';
import { Kruimel } from '../parts/kruimel.tsx';
import { Vindplaats } from '../parts/vindplaats.tsx';
import type { Site } from '../site.ts';

/** One documented case. */
export const CasusPage: FC<{ site: Site; casus: Casus }> = ({ site, casus }) => {
  const lessen = site.bibliotheek.lessen.filter(({ id }) => casus.lessen?.includes(id) === true);
  return (
    <Layout site={site} titel={casus.titel} deel="casussen">
      <Kruimel site={site} pad="/casussen" tekst="Alle casussen" />
      <h1>{casus.titel}</h1>
      {raw(casus.html)}
      <p class="kanttekening">{casus.risico}</p>
      <p>
        Bron: <Vindplaats site={site} {...casus} titel={bronTitel(site, casus)} />
      </p>
      {lessen.length === 0 ? null : (
        <>
          <h2>Lessen</h2>
          <ul>
            {lessen.map(({ id, titel }) => (
              <li>
                <a href={site.url(`/lessen/${id}`)}>{titel}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Layout>
  );
};

function bronTitel(site: Site, casus: Casus): string {
  return site.bibliotheek.bronnen.find(({ id }) => id === casus.bron)?.titel ?? casus.bron;
}
