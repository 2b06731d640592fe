import type { FC } from 'hono/jsx';
import { GesprekKader } from '../parts/gesprek-kader.tsx';
import { Geheim, type GesprekProps, Naar, vraagPad } from '../parts/naar.tsx';

type WegnemenPageProps = GesprekProps & {
  readonly vraag: string;
  readonly stelt: string;
  readonly tekst: string;
};

/** Asks whether to take one answer away. */
export const WegnemenPage: FC<WegnemenPageProps> = ({ site, sessie, vraag, stelt, tekst }) => (
  <GesprekKader site={site} sessie={sessie} titel="Antwoord wegnemen" plek="vraag">
    <h1>Wilt u dit antwoord wegnemen?</h1>
    <dl>
      <dt>{stelt}</dt>
      <dd>{tekst}</dd>
    </dl>
    <p>De vraag staat daarna weer open. Uw andere antwoorden blijven staan.</p>
    <form method="post" action={site.url(`${vraagPad(vraag)}/wegnemen/bevestig`)}>
      <Geheim sessie={sessie} />
      <div class="verzenden">
        <button type="submit" class="knop gevaar">
          Ja, neem weg
        </button>
        <Naar site={site} sessie={sessie} pad="/gesprek/overzicht">
          Nee, laat staan
        </Naar>
      </div>
    </form>
  </GesprekKader>
);
