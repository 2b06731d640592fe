import type { FC } from 'hono/jsx';
import type { OverzetRegel } from '../../gesprek/carry-over.ts';

const PARTS: readonly (readonly [OverzetRegel['gevolg'], string, string])[] = [
  ['gewijzigd', 'De tekst is veranderd', 'Wij houden uw antwoord. Kijk na of het nog klopt.'],
  ['vervallen', 'Vervalt', 'De vraag of uw antwoord bestaat niet meer. Het telt niet meer mee.'],
  ['nieuw', 'Nieuw', 'Deze vragen krijgt u er nog bij.'],
];

type OverzetregelsProps = {
  readonly regels: readonly OverzetRegel[];
  /** How the old and the new are called. */
  readonly koppen: readonly [string, string];
};

/** What carrying over to other questions changes, old beside new; what stays the same is left out. */
export const Overzetregels: FC<OverzetregelsProps> = ({ regels, koppen }) => (
  <>
    {PARTS.map(([gevolg, titel, uitleg]) => {
      const own = regels.filter((regel) => regel.gevolg === gevolg);
      return own.length === 0 ? null : (
        <section>
          <h2>{titel}</h2>
          <p>{uitleg}</p>
          <ul class="lijst-open">
            {own.map((regel) => (
              <Regel regel={regel} koppen={koppen} />
            ))}
          </ul>
        </section>
      );
    })}
  </>
);

const Regel: FC<{ regel: OverzetRegel; koppen: readonly [string, string] }> = ({
  regel: { oud, nieuw },
  koppen: [before, after],
}) => (
  <li class="oud-nieuw">
    {oud === undefined ? null : (
      <div>
        <h3>{before}</h3>
        <p>{oud.stelt}</p>
        <p>
          <strong>{oud.tekst}</strong>
        </p>
      </div>
    )}
    {nieuw === undefined ? null : (
      <div>
        <h3>{after}</h3>
        <p>{nieuw.stelt}</p>
        {nieuw.tekst === undefined ? (
          <p class="zacht">Nog te beantwoorden</p>
        ) : (
          <p>
            <strong>{nieuw.tekst}</strong>
          </p>
        )}
      </div>
    )}
  </li>
);
