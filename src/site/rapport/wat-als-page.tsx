import type { FC } from 'hono/jsx';
import type { Rapport } from '../../export/rapport/rapport.ts';
import type { AntwoordView, VraagView } from '../../gesprek/view.ts';
import type { AnderAntwoord } from '../../gesprek/wat-als.ts';
import { Antwoordvelden } from '../parts/antwoordvelden.tsx';
import { type Fout, Foutoverzicht } from '../parts/foutoverzicht.tsx';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { Geheim, type GesprekProps, Naar } from '../parts/naar.tsx';
import type { Invulling } from '../velden/invulling.ts';
import { KETEN, writeKeten } from './keten.ts';
import { RapportDelen } from './rapport-delen.tsx';

type KetenProps = GesprekProps & { readonly keten: readonly AnderAntwoord[] };

/** What every form of a trial brings: whose conversation it is, and what was tried so far. */
const Meegebracht: FC<KetenProps> = ({ sessie, keten }) => (
  <>
    <Geheim sessie={sessie} />
    <input type="hidden" name={KETEN} value={writeKeten(keten)} />
  </>
);

function watAlsPad(vraag: string): string {
  return `/gesprek/wat-als/${encodeURIComponent(vraag)}`;
}

type WatAlsVraagProps = KetenProps & {
  readonly vraag: VraagView;
  readonly antwoord: AntwoordView | null;
  readonly invulling: Invulling;
  readonly fouten: readonly Fout[];
};

/** Asks for another answer, to see what it would change. */
export const WatAlsVraagPage: FC<WatAlsVraagProps> = (props) => {
  const { site, sessie, keten, vraag, antwoord, invulling, fouten } = props;
  return (
    <GesprekKader site={site} sessie={sessie} titel="Wat als?" plek="wat-als" isFout={fouten.length > 0}>
      <Foutoverzicht fouten={fouten} />
      <p>
        <strong>Wat als?</strong> Kies een ander antwoord en zie wat er dan verandert. Er wordt niets bewaard.
        {antwoord === null ? null : ` Uw antwoord is nu: “${antwoord.tekst}”.`}
      </p>
      <div class="vraag">
        <form method="post" action={site.url(`${watAlsPad(vraag.id)}/antwoord`)} novalidate>
          <Meegebracht site={site} sessie={sessie} keten={keten} />
          <Antwoordvelden vraag={vraag} invulling={invulling} fouten={fouten} />
          <div class="verzenden">
            <button type="submit" class="knop">
              Bekijk wat er verandert
            </button>
            <Naar site={site} sessie={sessie} pad="/gesprek/advies">
              Terug naar uw advies
            </Naar>
          </div>
        </form>
      </div>
    </GesprekKader>
  );
};

type WatAlsPageProps = KetenProps & {
  readonly rapport: Rapport;
  /** The questions that can be answered otherwise, as they are after what was tried. */
  readonly vragen: readonly { readonly id: string; readonly stelt: string }[];
};

/** What would change, beside what is, and what can be done with it. */
export const WatAlsPage: FC<WatAlsPageProps> = ({ site, sessie, keten, rapport, vragen }) => (
  <GesprekKader site={site} sessie={sessie} titel={rapport.titel} plek="wat-als-uitkomst">
    <h1>{rapport.titel}</h1>
    <p>{rapport.ondertitel}</p>
    <RapportDelen site={site} rapport={rapport} />
    <section class="alleen-scherm" aria-labelledby="hiermee-kop">
      <h2 id="hiermee-kop">Wat wilt u hiermee?</h2>
      <form method="post" action={site.url('/gesprek/wat-als/neem-over/bevestig')}>
        <Meegebracht site={site} sessie={sessie} keten={keten} />
        <div class="keuzes">
          <button type="submit" class="knop">
            Neem dit over in mijn gesprek
          </button>
          <button
            type="submit"
            class="knop tweede"
            formaction={site.url('/gesprek/wat-als/bestand/bevestig')}
          >
            Bewaar als variant op mijn computer
          </button>
          <button
            type="submit"
            class="knop tweede"
            formaction={site.url('/gesprek/wat-als/variant/bevestig')}
          >
            Bewaar als apart gesprek
          </button>
          <Naar site={site} sessie={sessie} pad="/gesprek/advies">
            Terug naar uw advies
          </Naar>
        </div>
      </form>
      <details>
        <summary>Wijzig nog een antwoord</summary>
        <form method="post" action={site.url('/gesprek/advies')}>
          <Meegebracht site={site} sessie={sessie} keten={keten} />
          <ul class="wat-als-vragen">
            {vragen.map(({ id, stelt }) => (
              <li>
                <button type="submit" class="link" formaction={site.url(watAlsPad(id))}>
                  {stelt}
                </button>
              </li>
            ))}
          </ul>
        </form>
      </details>
    </section>
  </GesprekKader>
);

/** After keeping a trial as a conversation of its own: its code, which is shown this once. */
export const VariantPage: FC<GesprekProps & { readonly code: string }> = ({ site, sessie, code }) => (
  <GesprekKader site={site} sessie={sessie} titel="Uw variant is bewaard" plek="wat-als">
    <h1>Uw variant is bewaard</h1>
    <p>
      De variant is een apart gesprek met een eigen code. Uw eerste gesprek is niet veranderd en staat hier
      nog open. Bewaar deze code; wij tonen haar alleen nu:
    </p>
    <p>
      <code class="code">{code}</code>
    </p>
    <form method="post" action={site.url('/gesprek/verder')}>
      <input type="hidden" name="code" value={code} />
      <div class="verzenden">
        <button type="submit" class="knop tweede">
          Open de variant
        </button>
        <Naar site={site} sessie={sessie} pad="/gesprek/advies">
          Terug naar uw advies
        </Naar>
      </div>
    </form>
  </GesprekKader>
);
