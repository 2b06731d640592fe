import type { FC } from 'hono/jsx';
import type { Groep, Suggestie as SuggestieData } from '../../advies/advies.ts';
import type { GesprekProps } from './naar.tsx';
import { Suggestie } from './suggestie.tsx';

const GROUPS: readonly (readonly [Groep, string, string])[] = [
  ['eerst', 'Eerst dit', 'Dit gaat voor: een stopsignaal, of iets dat altijd op orde hoort te zijn.'],
  ['versterk', 'Versterk', 'Dit helpt waar het knelt.'],
  ['rol', 'Uw rol', 'Dit brengt uw rol dichter bij de rol die past.'],
  ['let-op', 'Let op', 'Hier kan het misgaan.'],
  ['zoek-uit', 'Zoek uit', 'Dit moet u eerst weten.'],
];

type SuggestiesProps = GesprekProps & { readonly suggesties: readonly SuggestieData[] };

/** The suggestions, group by group. */
export const Suggesties: FC<SuggestiesProps> = ({ site, sessie, suggesties }) => (
  <section id="suggesties" aria-labelledby="suggesties-kop">
    <h2 id="suggesties-kop">Suggesties</h2>
    {suggesties.length === 0 ? (
      <p>
        Er past nog geen les zeker genoeg bij uw antwoorden. Beantwoord meer vragen, of zoek eerst uit wat
        hieronder staat.
      </p>
    ) : null}
    {GROUPS.map(([groep, titel, uitleg]) => {
      const own = suggesties.filter((suggestie) => suggestie.groep === groep);
      return own.length === 0 ? null : (
        <>
          <h3 class="groep">{titel}</h3>
          <p class="groep-uitleg">{uitleg}</p>
          <ul class="suggesties">
            {own.map((suggestie) => (
              <Suggestie site={site} sessie={sessie} suggestie={suggestie} />
            ))}
          </ul>
        </>
      );
    })}
  </section>
);
