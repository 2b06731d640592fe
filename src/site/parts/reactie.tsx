import type { FC } from 'hono/jsx';
import { NVT, WEET_NIET } from '../../content/condition/condition.ts';
import { splitAnswerKey } from '../../flow/antwoord.ts';
import type { Daad, Invoerwaarde, Voorstel } from '../../verstaan/bericht.ts';
import { FIELD } from '../velden/invulling.ts';
import { Geheim, type GesprekProps, Naar, vraagPad } from './naar.tsx';

/** What a person typed, and what the assistant says about it. */
export interface Gezegd {
  readonly getypt: string;
  readonly zegt: readonly string[];
  readonly voorstellen: readonly Voorstel[];
}

type ReactieProps = GesprekProps & {
  readonly gezegd: Gezegd;
  /** The question on the page; "nee" closes the buttons by showing it again. */
  readonly vraag: string;
};

/** The reply to what was typed, with its buttons; it takes the focus, since the page is another one. */
export const Reactie: FC<ReactieProps> = ({ site, sessie, gezegd, vraag }) => (
  <section class="reactie" aria-label="Reactie op wat u typte" tabindex={-1} autofocus>
    <p class="bel zegt">
      <span class="alleen-voorlezen">U typte: </span>
      {gezegd.getypt}
    </p>
    <div class="bel antwoordt">
      {gezegd.zegt.map((alinea) => (
        <p>{alinea}</p>
      ))}
    </div>
    {gezegd.voorstellen.length === 0 ? null : (
      <ul class="voorstellen">
        {gezegd.voorstellen.map((voorstel) => (
          <li>
            <Knop site={site} sessie={sessie} voorstel={voorstel} vraag={vraag} />
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Knop: FC<GesprekProps & { voorstel: Voorstel; vraag: string }> = ({
  site,
  sessie,
  voorstel: { tekst, doe },
  vraag,
}) =>
  doe.soort === 'antwoord' ? (
    <form method="post" action={site.url(`${vraagPad(doe.vraag)}/antwoord`)}>
      <Geheim sessie={sessie} />
      {fieldsOf(doe, sessie.geopend.versie.flow.vragen.get(splitAnswerKey(doe.vraag).vraag)?.vraag.soort).map(
        ([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ),
      )}
      <button type="submit" class="knop tweede">
        {tekst}
      </button>
    </form>
  ) : (
    <Naar site={site} sessie={sessie} pad={placeOf(doe, vraag)} class="knop tweede">
      {tekst}
    </Naar>
  );

function placeOf(doe: Exclude<Daad, { soort: 'antwoord' }>, shown: string): string {
  if (doe.soort === 'ga') return `/gesprek/${doe.naar}`;
  return vraagPad(doe.soort === 'toon' ? doe.vraag : shown);
}

/** An answer as the fields in which a form of its kind sends it. */
function fieldsOf(
  { waarde, toelichting }: Extract<Daad, { soort: 'antwoord' }>,
  soort: string | undefined,
): readonly (readonly [name: string, value: string])[] {
  const remark = toelichting === undefined ? [] : [[FIELD.toelichting, toelichting] as const];
  const entries = entriesOf(waarde);
  const name = isShared(waarde)
    ? FIELD.waarde
    : (soort === 'tekst' && FIELD.tekst) || (soort === 'lijst' && FIELD.item) || FIELD.waarde;
  return [...entries.map((entry) => [name, entry] as const), ...remark];
}

function entriesOf(waarde: Invoerwaarde): readonly string[] {
  return typeof waarde === 'string' || typeof waarde === 'number' ? [String(waarde)] : waarde;
}

function isShared(waarde: Invoerwaarde): boolean {
  return waarde === WEET_NIET || waarde === NVT;
}
