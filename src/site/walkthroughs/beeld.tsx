import type { FC } from 'hono/jsx';
import { driehoekVanProfiel } from '../../export/rapport/driehoek-van-profiel.ts';
import type { BewaardGesprek } from '../../gesprek/gesprek-store.ts';
import type { FlowVersie } from '../../gesprek/kennis.ts';
import { standOf } from '../../walkthrough/stand.ts';
import { verschillenTussen } from '../../walkthrough/verschillen.ts';
import { Tekening } from '../rapport/tekening.tsx';

interface BeeldProps {
  readonly versie: FlowVersie;
  readonly gesprek: BewaardGesprek;
  readonly kop: string;
}

/** The triangle as it is at this moment, and what is asked next. */
export const Beeld: FC<BeeldProps> = ({ versie, gesprek, kop }) => {
  const { view } = standOf(versie, gesprek);
  const tekening = driehoekVanProfiel(view.profiel, versie.flow.definition.dimensies);
  return (
    <section aria-labelledby="beeld-kop">
      <h2 id="beeld-kop">{kop}</h2>
      {tekening === undefined ? null : <Tekening tekening={tekening} />}
      <p>{view.vraag === null ? 'Alle vragen zijn beantwoord.' : `Volgende vraag: ${view.vraag.stelt}`}</p>
    </section>
  );
};

interface VerschilProps {
  readonly versie: FlowVersie;
  readonly voor: BewaardGesprek;
  readonly na: BewaardGesprek;
  readonly kop: string;
}

/** What another answer, or the answers of a step, do to the diagnosis. */
export const Verschillen: FC<VerschilProps> = ({ versie, voor, na, kop }) => {
  const verschillen = verschillenTussen(standOf(versie, voor).view, standOf(versie, na).view);
  return (
    <section aria-labelledby="verschil-kop">
      <h2 id="verschil-kop">{kop}</h2>
      {verschillen.length === 0 ? <p>Het beeld verandert niet.</p> : null}
      <dl class="feiten">
        {verschillen.map(({ titel, van, naar }) => (
          <div>
            <dt>{titel}</dt>
            <dd>
              {van} → <strong>{naar}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
