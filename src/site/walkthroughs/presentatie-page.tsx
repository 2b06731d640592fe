import type { FC } from 'hono/jsx';
import { count } from '../../export/rapport/woorden.ts';
import { minutenVan, totaalMinuten } from '../../walkthrough/minuten.ts';
import { Layout } from '../layout.tsx';
import { Kruimel } from '../parts/kruimel.tsx';
import type { Site } from '../site.ts';
import { type Opvoering, stapPad } from './opvoering.ts';
import { Stap, stapNaam } from './stap.tsx';
import { Herkomst } from './walkthroughs-page.tsx';

interface PresentatieProps {
  readonly site: Site;
  readonly opvoering: Opvoering;
  /** From 1; 0 is the story. */
  readonly nummer: number;
  readonly isOnthuld: boolean;
}

/** One step of a walkthrough, to show to a group. */
export const PresentatiePage: FC<PresentatieProps> = ({ site, opvoering, nummer, isOnthuld }) => {
  const { walkthrough, momenten } = opvoering;
  const moment = momenten[nummer - 1];
  return (
    <Layout
      site={site}
      titel={nummer === 0 ? walkthrough.titel : `${walkthrough.titel}, stap ${nummer}`}
      deel="over"
    >
      <Kruimel site={site} pad="/walkthroughs" tekst="Alle walkthroughs" />
      <div class="presentatie">
        <Stand opvoering={opvoering} nummer={nummer} />
        {moment === undefined ? (
          <Verhaal site={site} opvoering={opvoering} />
        ) : (
          <Stap site={site} opvoering={opvoering} moment={moment} nummer={nummer} isOnthuld={isOnthuld} />
        )}
        <Bladeren site={site} opvoering={opvoering} nummer={nummer} />
        <Inhoud site={site} opvoering={opvoering} nummer={nummer} />
      </div>
    </Layout>
  );
};

const Stand: FC<{ opvoering: Opvoering; nummer: number }> = ({ opvoering, nummer }) => {
  const { walkthrough } = opvoering;
  const { stappen } = walkthrough;
  const stap = stappen[nummer - 1];
  return (
    <div class="stand">
      <p>
        <strong>{walkthrough.titel}</strong> · stap {nummer} van {stappen.length}
      </p>
      <p>
        {stap === undefined ? '' : `Deze stap: ${count(minutenVan(stap), 'minuut', 'minuten')}. `}
        Nog {totaalMinuten(stappen.slice(Math.max(0, nummer - 1)))} van {totaalMinuten(stappen)} minuten.
      </p>
    </div>
  );
};

const Verhaal: FC<{ site: Site; opvoering: Opvoering }> = ({ site, opvoering: { walkthrough } }) => (
  <>
    <h1>{walkthrough.titel}</h1>
    <div class="groot">
      {walkthrough.verhaal.map((alinea) => (
        <p>{alinea}</p>
      ))}
      <p>
        <strong>{walkthrough.persona}</strong>
      </p>
    </div>
    <p class="zacht">
      <Herkomst site={site} walkthrough={walkthrough} />
      {walkthrough.eigen === undefined ? null : ` Van ons: ${walkthrough.eigen}`}
    </p>
    <p>
      <a href={site.url(`/walkthroughs/${walkthrough.id}/handout`)}>Handout om uit te delen</a>
    </p>
  </>
);

const Bladeren: FC<{ site: Site; opvoering: Opvoering; nummer: number }> = ({ site, opvoering, nummer }) => (
  <nav class="verzenden" aria-label="Stappen">
    {nummer > 0 ? (
      <a class="knop tweede" rel="prev" href={site.url(stapPad(opvoering, nummer - 1))}>
        Vorige stap
      </a>
    ) : null}
    {nummer < opvoering.momenten.length ? (
      <a class="knop" rel="next" href={site.url(stapPad(opvoering, nummer + 1))}>
        {nummer === 0 ? 'Begin' : 'Volgende stap'}
      </a>
    ) : (
      <a class="knop" href={site.url('/walkthroughs')}>
        Klaar
      </a>
    )}
  </nav>
);

const Inhoud: FC<{ site: Site; opvoering: Opvoering; nummer: number }> = ({ site, opvoering, nummer }) => (
  <details>
    <summary>Naar een andere stap</summary>
    <ol class="stappenlijst" start={0}>
      <li>
        <a href={site.url(stapPad(opvoering, 0))} {...(nummer === 0 ? { 'aria-current': 'step' } : {})}>
          Het verhaal
        </a>
      </li>
      {opvoering.momenten.map((moment, index) => (
        <li>
          <a
            href={site.url(stapPad(opvoering, index + 1))}
            {...(nummer === index + 1 ? { 'aria-current': 'step' } : {})}
          >
            {stapNaam(opvoering, moment)}
          </a>{' '}
          <small class="zacht">({minutenVan(moment.stap)} min)</small>
        </li>
      ))}
    </ol>
  </details>
);
