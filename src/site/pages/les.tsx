import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import { EVIDENCE_IN_WORDS } from '../../advies/suggestion.ts';
import type { Les } from '../../content/library.ts';
import { Layout } from '../layout.tsx';
import { SOORT_TITEL } from '../lessen-catalogus.ts';
import { Kruimel } from '../parts/kruimel.tsx';
import { Stappen } from '../parts/stappen.tsx';
import { Vindplaats } from '../parts/vindplaats.tsx';
import { Voorwaarde } from '../parts/voorwaarde.tsx';
import type { Site } from '../site.ts';

/** One lesson, whole. */
export const LesPage: FC<{ site: Site; les: Les }> = ({ site, les }) => {
  const { themas, dilemmas, casussen, lessen } = site.bibliotheek;
  const thema = themas.find(({ id }) => id === les.thema);
  const near = lessen.filter((other) => other.thema === les.thema && other.id !== les.id);
  const against = dilemmas.filter((dilemma) => dilemma.lessen.includes(les.id));
  const cases = casussen.filter((casus) => casus.lessen?.includes(les.id) === true);
  return (
    <Layout site={site} titel={les.titel} deel="lessen">
      <Kruimel site={site} pad="/lessen" tekst="Alle lessen" />
      <article>
        <h1>{les.titel}</h1>
        <p class="rij">
          <span class="merk">{SOORT_TITEL[les.soort]}</span>
          {thema === undefined ? null : <a href={site.url(`/lessen?thema=${thema.id}`)}>{thema.titel}</a>}
        </p>
        {raw(les.html)}
        {les.kanttekening === undefined ? null : <p class="kanttekening">{les.kanttekening}</p>}
        <h2>Zo begint u</h2>
        <Stappen stappen={les.stappen} />
        <Wanneer site={site} les={les} />
        <h2>Waar het staat</h2>
        <ul>
          {les.bronnen.map((bron) => (
            <li>
              <Vindplaats site={site} {...bron} /> ({EVIDENCE_IN_WORDS[bron.bewijs]})
            </li>
          ))}
        </ul>
        {against.length === 0 ? null : (
          <>
            <h2>Wat hier tegenin gaat</h2>
            {against.map(({ titel, vraag, lessen: pair }) => (
              <p>
                {titel}. {vraag}{' '}
                {pair
                  .filter((id) => id !== les.id)
                  .map((id) => (
                    <LesLink site={site} id={id} />
                  ))}
              </p>
            ))}
          </>
        )}
        {cases.length === 0 ? null : (
          <>
            <h2>Gezien in</h2>
            <ul>
              {cases.map(({ id, titel }) => (
                <li>
                  <a href={site.url(`/casussen/${id}`)}>{titel}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        {near.length === 0 ? null : (
          <>
            <h2>Meer over {thema?.titel.toLowerCase() ?? 'dit thema'}</h2>
            <ul>
              {near.map(({ id }) => (
                <li>
                  <LesLink site={site} id={id} />
                </li>
              ))}
            </ul>
          </>
        )}
      </article>
    </Layout>
  );
};

const LesLink: FC<{ site: Site; id: string }> = ({ site, id }) => (
  <a href={site.url(`/lessen/${id}`)}>{site.bibliotheek.lessen.find((les) => les.id === id)?.titel ?? id}</a>
);

/** For which situations the lesson is meant, in the words of the questions. */
const Wanneer: FC<{ site: Site; les: Les }> = ({ site, les }) => {
  if (les.wachtOp !== undefined) {
    return (
      <p class="zacht">
        Deze les komt nog niet in een advies voor: de vragen die erbij horen worden nu nog niet gesteld.
      </p>
    );
  }
  const names = new Map([...site.gesprekken.kennis.flows.values()].flatMap((versie) => [...versie.names]));
  return (
    <>
      <h2>Wanneer u haar krijgt</h2>
      <Voorwaarde voorwaarde={les.pastBij} names={names} />
      {les.nietBij === undefined ? null : (
        <>
          <h3>Niet bij</h3>
          <Voorwaarde voorwaarde={les.nietBij} names={names} />
        </>
      )}
    </>
  );
};
