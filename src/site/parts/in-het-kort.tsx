import type { FC } from 'hono/jsx';
import type { Advies } from '../../advies/advies.ts';
import type { ProfielZin } from '../../diagnose/profiel.ts';
import type { Site } from '../site.ts';
import { type GesprekProps, Naar } from './naar.tsx';
import { Vindplaats } from './vindplaats.tsx';

/** The advice in one minute: the situation, the titles of the suggestions, and how to take it along. */
export const InHetKort: FC<GesprekProps & { readonly advies: Advies }> = ({ site, sessie, advies }) => (
  <>
    {advies.profiel.zinnen.length === 0 ? <p>Met deze antwoorden is er nog geen beeld te geven.</p> : null}
    <ul class="zinnen">
      {advies.profiel.zinnen.map(({ tekst }) => (
        <li>{tekst}</li>
      ))}
    </ul>
    <KorteLijst advies={advies} />
    <Zinbronnen site={site} zinnen={advies.profiel.zinnen} />
    <Meenemen site={site} sessie={sessie} />
  </>
);

/** The suggestions by their titles: what to read when there is one minute. */
const KorteLijst: FC<{ advies: Advies }> = ({ advies }) =>
  advies.suggesties.length === 0 ? null : (
    <>
      <h3>De suggesties op een rij</h3>
      <ol>
        {advies.suggesties.map(({ les, titel }) => (
          <li>
            <a href={`#les-${les}`}>{titel}</a>
          </li>
        ))}
      </ol>
    </>
  );

const Zinbronnen: FC<{ site: Site; zinnen: readonly ProfielZin[] }> = ({ site, zinnen }) => {
  const sourced = zinnen.filter(({ bronnen, eigen }) => bronnen.length > 0 || eigen);
  return sourced.length === 0 ? null : (
    <details>
      <summary>Waar deze zinnen vandaan komen</summary>
      <ul>
        {sourced.map(({ tekst, bronnen, eigen }) => (
          <li>
            {tekst}{' '}
            <span class="zacht">
              {bronnen.map((bron, index) => (
                <>
                  {index > 0 ? '; ' : ''}
                  <Vindplaats site={site} {...bron} />
                </>
              ))}
              {eigen ? `${bronnen.length > 0 ? '; ' : ''}met onze uitleg` : null}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Ways to take it along. */
const Meenemen: FC<GesprekProps> = ({ site, sessie }) => (
  <div class="alleen-scherm">
    <p>
      Meenemen: druk deze pagina af met de afdrukknop van uw browser (of bewaar haar als pdf), of haal haar op
      als{' '}
      <Naar site={site} sessie={sessie} pad="/gesprek/advies/markdown">
        tekst (Markdown)
      </Naar>{' '}
      of als{' '}
      <Naar site={site} sessie={sessie} pad="/gesprek/advies/json">
        gegevens (JSON)
      </Naar>
      .
    </p>
  </div>
);
