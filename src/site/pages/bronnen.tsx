import type { FC } from 'hono/jsx';
import type { Bron } from '../../content/schema/bron.ts';
import { joinWords } from '../../diagnose/diagnose.ts';
import { count } from '../../export/rapport/woorden.ts';
import { Layout } from '../layout.tsx';
import { Kruimel } from '../parts/kruimel.tsx';
import { partId } from '../parts/vindplaats.tsx';
import type { Site } from '../site.ts';

/** The studies that everything rests on. */
export const BronnenPage: FC<{ site: Site }> = ({ site }) => (
  <Layout site={site} titel="Bronnen" deel="bronnen">
    <h1>Bronnen</h1>
    <p class="inleiding">
      Op deze {site.bibliotheek.bronnen.length} studies rust alles wat Stuurwijzer zegt. Van elke studie leest
      u wat haar bewijs kan dragen, en waarvoor u haar niet moet gebruiken.
    </p>
    <ul class="lijst-open">
      {site.bibliotheek.bronnen.map((bron) => (
        <li>
          <h2>
            <a href={site.url(`/bronnen/${bron.id}`)}>{bron.titel}</a>
          </h2>
          <p class="zacht">
            {joinWords(bron.auteurs, 'en')} ({bron.jaar})
          </p>
          <p>{count(lessonsOf(site, bron).length, 'les', 'lessen')} uit deze bron.</p>
        </li>
      ))}
    </ul>
  </Layout>
);

/** One study: what it is, what it can carry, what not. */
export const BronPage: FC<{ site: Site; bron: Bron }> = ({ site, bron }) => {
  const lessen = lessonsOf(site, bron);
  return (
    <Layout site={site} titel={bron.titel} deel="bronnen">
      <Kruimel site={site} pad="/bronnen" tekst="Alle bronnen" />
      <h1>{bron.titel}</h1>
      {bron.ondertitel === undefined ? null : <p class="inleiding">{bron.ondertitel}</p>}
      <dl class="feiten">
        <dt>{bron.auteurs.length === 1 ? 'Auteur' : 'Auteurs'}</dt>
        <dd>{joinWords(bron.auteurs, 'en')}</dd>
        <dt>Uitgave</dt>
        <dd>
          {bron.uitgever}, {bron.jaar}
        </dd>
        <dt>Wat het is</dt>
        <dd>{bron.soort}</dd>
        <dt>Bewijs</dt>
        <dd>{bron.bewijs}</dd>
      </dl>
      <h2>Grenzen</h2>
      <ul>
        {bron.grenzen.map((tekst) => (
          <li>{tekst}</li>
        ))}
      </ul>
      <h2>Gebruik deze bron niet voor</h2>
      <ul>
        {bron.nietVoor.map((tekst) => (
          <li>{tekst}</li>
        ))}
      </ul>
      <h2>{count(lessen.length, 'les', 'lessen')} uit deze bron</h2>
      <ul class="kolommen">
        {lessen.map(({ id, titel }) => (
          <li>
            <a href={site.url(`/lessen/${id}`)}>{titel}</a>
          </li>
        ))}
      </ul>
      <h2>Opbouw</h2>
      <p>Naar deze delen verwijzen wij.</p>
      <ul class="kolommen">
        {bron.outline.map(({ paragraaf, titel, pagina }) => (
          <li id={partId(paragraaf)}>
            {paragraaf === titel ? titel : `${paragraaf} ${titel}`}
            {pagina === undefined ? null : <span class="zacht">, pagina {pagina}</span>}
          </li>
        ))}
      </ul>
    </Layout>
  );
};

function lessonsOf(site: Site, bron: Bron) {
  return site.bibliotheek.lessen.filter((les) => les.bronnen.some((place) => place.bron === bron.id));
}
