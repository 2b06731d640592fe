import type { FC } from 'hono/jsx';
import type { OverzetRegel, Overzetting } from '../../gesprek/carry-over.ts';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { Geheim, type GesprekProps, Naar } from '../parts/naar.tsx';
import { count } from '../words.ts';

type OverzettenPageProps = GesprekProps & { readonly overzetting: Overzetting };

const PARTS: readonly (readonly [OverzetRegel['gevolg'], string, string])[] = [
  ['gewijzigd', 'De tekst is veranderd', 'Wij houden uw antwoord. Kijk na of het nog klopt.'],
  ['vervallen', 'Vervalt', 'De vraag of uw antwoord bestaat niet meer. Het telt niet meer mee.'],
  ['nieuw', 'Nieuw', 'Deze vragen krijgt u er nog bij.'],
];

/** What going over to the newest version would change, old beside new. */
export const OverzettenPage: FC<OverzettenPageProps> = ({ site, sessie, overzetting }) => {
  const same = overzetting.regels.filter(({ gevolg }) => gevolg === 'gelijk').length;
  return (
    <GesprekKader site={site} sessie={sessie} titel="Overstappen op de nieuwe vragen" plek="overzetten">
      <h1>Overstappen op de nieuwe vragen</h1>
      <p>
        Tijdens uw gesprek zijn de vragen bijgewerkt. U hoeft niets te doen: uw gesprek blijft werken zoals
        het was. Stapt u over, dan{' '}
        {same === 1 ? 'blijft 1 antwoord' : `blijven ${count(same, 'antwoord', 'antwoorden')}`} precies
        gelijk.
      </p>
      {PARTS.map(([gevolg, titel, uitleg]) => {
        const regels = overzetting.regels.filter((regel) => regel.gevolg === gevolg);
        return regels.length === 0 ? null : (
          <section>
            <h2>{titel}</h2>
            <p>{uitleg}</p>
            <ul class="lijst-open">
              {regels.map((regel) => (
                <Regel regel={regel} />
              ))}
            </ul>
          </section>
        );
      })}
      <form method="post" action={site.url('/gesprek/overzetten/bevestig')}>
        <Geheim sessie={sessie} />
        <div class="verzenden">
          <button type="submit" class="knop">
            Stap over
          </button>
          <Naar site={site} sessie={sessie} pad="/gesprek">
            Nee, ga door met de oude vragen
          </Naar>
        </div>
      </form>
    </GesprekKader>
  );
};

const Regel: FC<{ regel: OverzetRegel }> = ({ regel: { oud, nieuw } }) => (
  <li class="oud-nieuw">
    {oud === undefined ? null : (
      <div>
        <h3>Nu</h3>
        <p>{oud.stelt}</p>
        <p>
          <strong>{oud.tekst}</strong>
        </p>
      </div>
    )}
    {nieuw === undefined ? null : (
      <div>
        <h3>Straks</h3>
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
