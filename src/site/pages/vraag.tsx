import type { FC } from 'hono/jsx';
import type { AntwoordView, GesprekView, VraagView } from '../../gesprek/view.ts';
import { Eerder } from '../parts/eerder.tsx';
import { type Fout, Foutoverzicht } from '../parts/foutoverzicht.tsx';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { type GesprekProps, Naar, vraagPad } from '../parts/naar.tsx';
import { type Gezegd, Reactie } from '../parts/reactie.tsx';
import { Tegenspraak } from '../parts/tegenspraak.tsx';
import { Typregel } from '../parts/typregel.tsx';
import { Verloop } from '../parts/verloop.tsx';
import { VraagFormulier } from '../parts/vraag-formulier.tsx';
import { VraagUitleg } from '../parts/vraag-uitleg.tsx';
import type { Invulling } from '../velden/invulling.ts';

export interface VraagPageProps extends GesprekProps {
  readonly view: GesprekView;
  readonly vraag: VraagView;
  readonly antwoord: AntwoordView | null;
  readonly invulling: Invulling;
  /** Its place on the path, from 1. */
  readonly nummer: number;
  /** The answers before it on the path. */
  readonly eerder: readonly AntwoordView[];
  readonly isHuidige: boolean;
  readonly fouten?: readonly Fout[];
  /** Where to go after answering, when that is not the next question. */
  readonly naar?: string;
  readonly melding?: string;
  readonly isNieuweVersie?: boolean;
  /** What was typed just now and what came of it. */
  readonly gezegd?: Gezegd;
  /** A typed message that has to be mended. */
  readonly getypt?: string;
}

/** One question, with what was said before it. */
export const VraagPage: FC<VraagPageProps> = (props) => {
  const {
    site,
    sessie,
    view,
    vraag,
    antwoord,
    nummer,
    eerder,
    isHuidige,
    fouten = [],
    naar,
    melding,
    gezegd,
    getypt,
  } = props;
  const vorige = eerder.at(-1);
  return (
    <GesprekKader
      site={site}
      sessie={sessie}
      titel={`${gezegd === undefined ? '' : 'Reactie – '}Vraag ${nummer}: ${vraag.stelt}`}
      plek="vraag"
      isFout={fouten.length > 0}
      {...(melding === undefined ? {} : { melding })}
    >
      <Foutoverzicht fouten={fouten} />
      {props.isNieuweVersie === true ? <NieuweVersie site={site} sessie={sessie} /> : null}
      <div class="stand">
        <p>{view.flow.titel}</p>
        <p>{isHuidige ? view.voortgang.tekst : `Vraag ${nummer}. U heeft hier al antwoord op gegeven.`}</p>
      </div>
      <Verloop site={site} sessie={sessie} paren={eerder} />
      {gezegd === undefined ? null : <Reactie site={site} sessie={sessie} gezegd={gezegd} vraag={vraag.id} />}
      <Tegenspraak site={site} sessie={sessie} vraag={vraag} />
      <div class="vraag">
        <VraagFormulier
          site={site}
          sessie={sessie}
          vraag={vraag}
          invulling={props.invulling}
          fouten={fouten}
          isBeantwoord={antwoord !== null}
          {...(naar === undefined ? {} : { naar })}
        />
        {antwoord?.eerder === undefined ? null : <Eerder eerder={antwoord.eerder} />}
        <Typregel
          site={site}
          sessie={sessie}
          vraag={vraag}
          fouten={fouten}
          voorstellen={gezegd?.voorstellen ?? []}
          {...(getypt === undefined ? {} : { tekst: getypt })}
        />
        <VraagUitleg site={site} vraag={vraag} />
      </div>
      <nav class="gesprek-menu" aria-label="Tussen vragen">
        <ul>
          {vorige === undefined ? null : (
            <li>
              <Naar site={site} sessie={sessie} pad={vraagPad(vorige.vraag)}>
                <span class="pijl" aria-hidden="true">
                  ←
                </span>
                Vorige vraag
              </Naar>
            </li>
          )}
          {isHuidige ? null : (
            <li>
              <Naar site={site} sessie={sessie} pad="/gesprek">
                {view.vraag === null ? 'Naar het advies' : 'Naar de vraag waar u was'}
              </Naar>
            </li>
          )}
          {antwoord === null ? null : (
            <li>
              <Naar site={site} sessie={sessie} pad={`${vraagPad(vraag.id)}/wegnemen`}>
                Neem dit antwoord weg
              </Naar>
            </li>
          )}
        </ul>
      </nav>
    </GesprekKader>
  );
};

const NieuweVersie: FC<GesprekProps> = ({ site, sessie }) => (
  <div class="melding">
    <h2>Er is een nieuwere versie van deze vragen</h2>
    <p>
      U kunt gewoon doorgaan. Wilt u overstappen?{' '}
      <Naar site={site} sessie={sessie} pad="/gesprek/overzetten">
        Bekijk eerst wat er verandert
      </Naar>
    </p>
  </div>
);
