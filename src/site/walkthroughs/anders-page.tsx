import type { FC } from 'hono/jsx';
import type { BewaardGesprek } from '../../gesprek/gesprek-store.ts';
import { viewQuestion } from '../../gesprek/view.ts';
import { Layout } from '../layout.tsx';
import { type Fout, Foutoverzicht } from '../parts/foutoverzicht.tsx';
import type { Invulling } from '../velden/invulling.ts';
import { Beeld, Verschillen } from './beeld.tsx';
import { stapPad } from './opvoering.ts';
import { type StapProps, VraagVorm } from './stap.tsx';

type AndersProps = Omit<StapProps, 'isOnthuld'> & {
  readonly vraag: string;
  /** The conversation with the answer that was tried. */
  readonly geprobeerd: BewaardGesprek;
};

/** What the answer of the group does, beside that of the case; nothing of it is kept. */
export const AndersPage: FC<AndersProps> = ({ site, opvoering, moment, nummer, vraag, geprobeerd }) => {
  const { versie, walkthrough } = opvoering;
  const tried = viewQuestion(versie, geprobeerd, vraag);
  return (
    <Layout site={site} titel={`Uw antwoord, ${walkthrough.titel}`} deel="over" isEigen>
      <div class="presentatie">
        <h1>{tried?.vraag.stelt}</h1>
        <p class="groot">
          U probeert: <strong>{tried?.antwoord?.tekst}</strong>. Er wordt niets bewaard.
        </p>
        <div class="naast">
          <Beeld versie={versie} gesprek={geprobeerd} kop="Het beeld bij uw antwoord" />
          <Verschillen versie={versie} voor={moment.na} na={geprobeerd} kop="Anders dan bij de casus" />
        </div>
        <p class="verzenden">
          <a class="knop" href={site.url(stapPad(opvoering, nummer))}>
            Terug naar de walkthrough
          </a>
        </p>
      </div>
    </Layout>
  );
};

type AndersMislukt = StapProps & {
  readonly vraag: string;
  readonly invulling: Invulling;
  readonly fouten: readonly Fout[];
};

/** The question again, with what has to be mended. */
export const AndersMisluktPage: FC<AndersMislukt> = (props) => (
  <Layout site={props.site} titel={props.opvoering.walkthrough.titel} deel="over" isFout>
    <div class="presentatie">
      <Foutoverzicht fouten={props.fouten} />
      <VraagVorm {...props} antwoord={null} />
      <p class="verzenden">
        <a class="knop tweede" href={props.site.url(stapPad(props.opvoering, props.nummer))}>
          Terug naar de walkthrough
        </a>
      </p>
    </div>
  </Layout>
);
