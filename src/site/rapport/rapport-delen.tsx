import type { FC } from 'hono/jsx';
import { bijlageVan, type Rapport } from '../../export/rapport/rapport.ts';
import { Deel } from './blok.tsx';
import type { RapportProps } from './tekst.tsx';

/** The parts of a report: first what is read in a minute, then where everything stands, then everything. */
export const RapportDelen: FC<RapportProps & { readonly rapport: Rapport }> = ({ rapport, ...props }) => {
  const [first, ...more] = rapport.delen;
  const bijlage = bijlageVan(rapport);
  return (
    <>
      {first === undefined ? null : <Deel {...props} deel={first} />}
      <nav class="inhoud" aria-label="Op deze pagina">
        <ul>
          {more.map(({ id, titel }) => (
            <li>
              <a href={`#${id}`}>{titel}</a>
            </li>
          ))}
        </ul>
      </nav>
      {more.map((deel) => (
        <Deel {...props} deel={deel} />
      ))}
      {bijlage === undefined ? null : (
        <div class="alleen-papier bijlage">
          <Deel {...props} deel={bijlage} />
        </div>
      )}
    </>
  );
};
