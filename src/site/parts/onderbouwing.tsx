import type { FC } from 'hono/jsx';
import type { ProfielDimensie, ProfielRegel } from '../../diagnose/profiel.ts';
import type { Site } from '../site.ts';
import { type GesprekProps, Naar, vraagPad } from './naar.tsx';
import { Vindplaats } from './vindplaats.tsx';

type OnderbouwingProps = GesprekProps & { readonly dimensies: readonly ProfielDimensie[] };

/** One click deep: what each part means, the answers behind it, its sources, and what is ours. */
export const Onderbouwing: FC<OnderbouwingProps> = ({ site, sessie, dimensies }) => {
  const answers = new Map(
    site.gesprekken.view(sessie.geopend).antwoorden.map((antwoord) => [antwoord.vraag, antwoord]),
  );
  return (
    <details class="onderbouwing alleen-scherm">
      <summary>Waarop dit beeld rust</summary>
      {dimensies.map((dimensie) => (
        <div>
          <h3>{dimensie.titel}</h3>
          <p>{dimensie.uitleg}</p>
          {dimensie.omdat.length === 0 ? null : (
            <ul>
              {dimensie.omdat.map((key) => (
                <li>
                  {answers.get(key)?.stelt ?? key} <strong>{answers.get(key)?.tekst}</strong>{' '}
                  <Naar site={site} sessie={sessie} pad={vraagPad(key, 'advies')}>
                    Wijzig<span class="alleen-voorlezen"> uw antwoord op: {answers.get(key)?.stelt}</span>
                  </Naar>
                </li>
              ))}
            </ul>
          )}
          {dimensie.bronnen.length === 0 ? null : (
            <p>
              Bron:{' '}
              {dimensie.bronnen.map((bron, index) => (
                <>
                  {index > 0 ? '; ' : ''}
                  <Vindplaats site={site} {...bron} />
                </>
              ))}
              .
            </p>
          )}
          <Regelbronnen site={site} regels={rulesOf(dimensie)} />
          {dimensie.eigen === undefined ? null : <p class="zacht">Wat van ons is: {dimensie.eigen}</p>}
        </div>
      ))}
    </details>
  );
};

/** The rules that fired, each with where it comes from. */
const Regelbronnen: FC<{ site: Site; regels: readonly ProfielRegel[] }> = ({ site, regels }) =>
  regels.length === 0 ? null : (
    <>
      <p>De regels die hier golden:</p>
      <ul>
        {regels.map(({ toon, bronnen, eigen }) => (
          <li>
            {toon}{' '}
            <span class="zacht">
              {bronnen.map((bron, index) => (
                <>
                  {index > 0 ? '; ' : ''}
                  <Vindplaats site={site} {...bron} />
                </>
              ))}
              {eigen ? `${bronnen.length > 0 ? '; ' : ''}onze afleiding` : null}
            </span>
          </li>
        ))}
      </ul>
    </>
  );

/** The rules of a dimension and of its items, each once. */
function rulesOf({ regels, perItem = [] }: ProfielDimensie): readonly ProfielRegel[] {
  const all = [...regels, ...perItem.flatMap((item) => item.regels)];
  return [...new Map(all.map((regel) => [regel.toon, regel])).values()];
}
