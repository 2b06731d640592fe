import type { FC } from 'hono/jsx';
import {
  type Blok as BlokData,
  type Deel as DeelData,
  type Feit,
  isBijlage,
  type Tabel as TabelData,
} from '../../export/rapport/rapport.ts';
import { Tekening } from './tekening.tsx';
import { type RapportProps, Tekst } from './tekst.tsx';

/** One part of the report, under its heading. */
export const Deel: FC<RapportProps & { readonly deel: DeelData }> = ({ deel, ...rapport }) => {
  const { id, titel, blokken } = deel;
  const [first, second, ...more] = blokken;
  const isBeside = first?.soort === 'tekening' && second !== undefined;
  return (
    <section id={id} aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{titel}</h2>
      {isBeside ? (
        <>
          <div class="naast">
            <Blok {...rapport} blok={first} />
            <Blok {...rapport} blok={second} />
          </div>
          <Blokken {...rapport} blokken={more} />
        </>
      ) : (
        <Blokken {...rapport} blokken={blokken} />
      )}
    </section>
  );
};

/** Blocks one under the other. */
export const Blokken: FC<RapportProps & { readonly blokken: readonly BlokData[] }> = ({
  blokken,
  ...rapport
}) => (
  <>
    {blokken.map((blok) => (
      <Blok {...rapport} blok={blok} />
    ))}
  </>
);

const Blok: FC<RapportProps & { blok: BlokData }> = ({ blok, ...rapport }) => {
  switch (blok.soort) {
    case 'alinea':
      return <Alinea {...rapport} blok={blok} />;
    case 'kop':
      return <Kop blok={blok} />;
    case 'lijst':
      return <Lijst {...rapport} blok={blok} />;
    case 'tabel':
      return <Tabel {...rapport} tabel={blok} />;
    case 'feiten':
      return <Feiten {...rapport} feiten={blok.feiten} />;
    case 'tekening':
      return <Tekening tekening={blok.tekening} />;
    case 'diep':
      return (
        <details class={isBijlage(blok) ? 'onderbouwing alleen-scherm' : 'onderbouwing'}>
          <summary>
            {blok.titel}
            {blok.over === undefined ? null : <span class="alleen-voorlezen">: {blok.over}</span>}
          </summary>
          <Blokken {...rapport} blokken={blok.blokken} />
        </details>
      );
    case 'kaart':
      return (
        <article {...(blok.id === undefined ? { class: 'geval' } : { class: 'suggestie', id: blok.id })}>
          <Blokken {...rapport} blokken={blok.blokken} />
        </article>
      );
  }
};

type Soort<Naam extends BlokData['soort']> = RapportProps & { blok: Extract<BlokData, { soort: Naam }> };

const Alinea: FC<Soort<'alinea'>> = ({ blok: { tekst, toon }, ...rapport }) => {
  const words = <Tekst {...rapport} tekst={tekst} />;
  if (toon === 'citaat') return <blockquote>{words}</blockquote>;
  return toon === undefined ? <p>{words}</p> : <p class={toon}>{words}</p>;
};

const Kop: FC<{ blok: Extract<BlokData, { soort: 'kop' }> }> = ({ blok: { niveau, tekst, id } }) => {
  const own = id === undefined ? {} : { id };
  if (niveau === 3) return <h3 {...own}>{tekst}</h3>;
  return niveau === 4 ? <h4 {...own}>{tekst}</h4> : <h5 {...own}>{tekst}</h5>;
};

const Lijst: FC<Soort<'lijst'>> = ({ blok: { punten, genummerd, toon }, ...rapport }) => {
  const items = punten.map((punt) => (
    <li>
      <Tekst {...rapport} tekst={punt} />
    </li>
  ));
  const own = toon === undefined ? {} : { class: toon };
  return genummerd ? <ol {...own}>{items}</ol> : <ul {...own}>{items}</ul>;
};

const Feiten: FC<RapportProps & { feiten: readonly Feit[] }> = ({ feiten, ...rapport }) => (
  <dl class="feiten">
    {feiten.map(({ naam, waarde }) => (
      <div>
        <dt>{naam}</dt>
        <dd>
          {waarde.length === 1 ? (
            <Tekst {...rapport} tekst={waarde[0] ?? ''} />
          ) : (
            <ul>
              {waarde.map((tekst) => (
                <li>
                  <Tekst {...rapport} tekst={tekst} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    ))}
  </dl>
);

const HIDDEN = { class: 'alleen-voorlezen' };

const Tabel: FC<RapportProps & { tabel: TabelData }> = ({ tabel, ...rapport }) => {
  const { titel, titelVerborgen, kolommen, kolommenVerborgen, rijen } = tabel;
  return (
    <table class={`kolommen-${kolommen.length}`}>
      <caption {...(titelVerborgen ? HIDDEN : {})}>{titel}</caption>
      <colgroup>
        {kolommen.map((_, index) => (
          <col {...(index === 0 ? { class: 'naamkolom' } : {})} />
        ))}
      </colgroup>
      <thead {...(kolommenVerborgen ? HIDDEN : {})}>
        <tr>
          {kolommen.map((kolom) => (
            <th scope="col">{kolom}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(([naam = [], ...cellen]) => (
          <tr>
            <th scope="row">
              <Regels {...rapport} regels={naam} />
            </th>
            {cellen.map((regels, index) => (
              <td data-kop={kolommen[index + 1]}>
                <Regels {...rapport} regels={regels} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The lines of a cell: a level with its reasons as a list below it, or a list of reasons alone. */
const Regels: FC<RapportProps & { regels: TabelData['rijen'][number][number] }> = ({
  regels,
  ...rapport
}) => {
  const [first, ...more] = regels;
  if (first === undefined) return null;
  const isLevel = typeof first !== 'string' && typeof first[0] === 'object' && first[0].soort === 'sterk';
  const isReason = !isLevel && more.length > 0;
  const listed = isReason ? regels : more;
  return (
    <>
      {isReason ? null : <Tekst {...rapport} tekst={first} />}
      {listed.length === 0 ? null : (
        <ul class="regels">
          {listed.map((regel) => (
            <li>
              <Tekst {...rapport} tekst={regel} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
