import type { FC } from 'hono/jsx';
import type { Profiel, ProfielDimensie, ProfielRegel } from '../../diagnose/profiel.ts';
import { type Beeld, Driehoek } from './driehoek.tsx';
import type { GesprekProps } from './naar.tsx';
import { Onderbouwing } from './onderbouwing.tsx';

type BeeldProps = GesprekProps & { readonly profiel: Profiel };

/** The diagnosis: the triangle with a table that says the same, and every other part. */
export const AdviesBeeld: FC<BeeldProps> = ({ site, sessie, profiel }) => {
  const model = sessie.geopend.versie.flow.definition.dimensies;
  const pictures = (groep: ProfielDimensie['groep']): Beeld[] =>
    profiel.dimensies.flatMap((dimensie) => {
      const known = model.find(({ id }) => id === dimensie.id);
      return dimensie.groep !== groep || known === undefined ? [] : [{ profiel: dimensie, dimensie: known }];
    });
  const [hoeken, assen] = [pictures('hoek'), pictures('as')];
  const knelt = profiel.dimensies.find(({ id }) => id === 'hoofdknelpunt')?.niveau ?? '';
  const corners = [...hoeken, ...assen].map((beeld) => beeld.profiel);
  const part = (...groepen: ProfielDimensie['groep'][]) =>
    profiel.dimensies.filter(({ groep }) => groepen.includes(groep));
  return (
    <>
      {corners.length === 0 ? null : (
        <section id="beeld" aria-labelledby="beeld-kop">
          <h2 id="beeld-kop">Willen, mogen en kunnen</h2>
          <div class="naast">
            {hoeken.length === 3 ? <Driehoek hoeken={hoeken} assen={assen} knelt={knelt} /> : null}
            <Tabel titel="De driehoek in woorden" dimensies={corners} />
          </div>
          <Onderbouwing site={site} sessie={sessie} dimensies={corners} />
        </section>
      )}
      <Deel site={site} sessie={sessie} id="regie" titel="Uw regierol" dimensies={part('regie')} />
      <Deel
        site={site}
        sessie={sessie}
        id="druk"
        titel="Urgentie, knelpunten en fase"
        dimensies={part('stopsignaal', 'urgentie', 'capaciteit', 'context')}
      />
      <Deel
        site={site}
        sessie={sessie}
        id="kaders"
        titel="Wat altijd op orde hoort te zijn"
        dimensies={part('kader', 'route')}
      />
    </>
  );
};

type DeelProps = GesprekProps & {
  readonly id: string;
  readonly titel: string;
  readonly dimensies: readonly ProfielDimensie[];
};

const Deel: FC<DeelProps> = ({ site, sessie, id, titel, dimensies }) =>
  dimensies.length === 0 ? null : (
    <section id={id} aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{titel}</h2>
      <Tabel titel={titel} dimensies={dimensies} isTitelZichtbaar={false} />
      <Onderbouwing site={site} sessie={sessie} dimensies={dimensies} />
    </section>
  );

type TabelProps = {
  readonly titel: string;
  readonly dimensies: readonly ProfielDimensie[];
  readonly isTitelZichtbaar?: boolean;
};

const Tabel: FC<TabelProps> = ({ titel, dimensies, isTitelZichtbaar = true }) => (
  <table>
    <caption {...(isTitelZichtbaar ? {} : { class: 'alleen-voorlezen' })}>{titel}</caption>
    <colgroup>
      <col class="naamkolom" />
      <col />
    </colgroup>
    <thead class="alleen-voorlezen">
      <tr>
        <th scope="col">Onderdeel</th>
        <th scope="col">Beeld</th>
      </tr>
    </thead>
    <tbody>
      {dimensies.map((dimensie) => (
        <tr>
          <th scope="row">{dimensie.titel}</th>
          <td>
            <span class="sterk">{dimensie.tekst}</span>
            <Regels regels={dimensie.regels} />
            {(dimensie.perItem ?? []).map((item) => (
              <div>
                <p class="partij">{item.tekst}</p>
                <Regels regels={item.regels} />
              </div>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Regels: FC<{ regels: readonly ProfielRegel[] }> = ({ regels }) =>
  regels.length === 0 ? null : (
    <ul class="regels">
      {regels.map(({ toon, isZeker }) => (
        <li>
          {toon}
          {isZeker ? null : <span class="zacht"> (hangt af van wat u nog niet weet)</span>}
        </li>
      ))}
    </ul>
  );
