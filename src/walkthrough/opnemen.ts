import { stringify } from 'yaml';
import { EINDE } from '../content/walkthrough.ts';
import { ONBEKEND } from '../diagnose/profiel.ts';
import type { BewaardGesprek } from '../gesprek/gesprek-store.ts';
import type { FlowVersie } from '../gesprek/kennis.ts';
import { standOf } from './stand.ts';

/** The id in a recorded file; the file that is handed out bears the same name. */
export const OPNAME_ID = 'stuurwijzer-walkthrough';

const UITLEG = `# Opgenomen uit een gesprek. Zet dit bestand in flows/walkthroughs/ en geef het daar een eigen naam en hetzelfde id.
# Lees eerst na of er geen namen van personen in staan. Uw toelichtingen zijn niet meegenomen.
# Splits de antwoorden waar de groep over moet praten: antwoord, verwacht, pauze en wat_als zijn elk een eigen stap.
# Kijk met: npx stuurwijzer loop
`;

/**
 * A conversation as a walkthrough file: its answers in the order of asking, and what they give now as expectations,
 * so that the file comes true as long as the content stays as it is. What the person said about answers is left out.
 */
export function neemOp(versie: FlowVersie, gesprek: BewaardGesprek): string {
  const { view, advies } = standOf(versie, gesprek);
  const given = view.antwoorden.map(({ vraag, waarde }) => [vraag, waarde] as const);
  const known = view.profiel.dimensies.filter(
    ({ niveau }) => niveau !== ONBEKEND && niveau !== '' && !niveau.includes(' + '),
  );
  const inZicht = advies().suggesties.map(({ les }) => les);
  const verwacht = {
    volgende: view.vraag?.id ?? EINDE,
    ...(known.length === 0
      ? {}
      : { niveau: Object.fromEntries(known.map(({ id, niveau }) => [id, niveau])) }),
    ...(inZicht.length === 0 ? {} : { in_zicht: inZicht }),
  };
  const file = {
    formaat: 1,
    id: OPNAME_ID,
    titel: 'Een opgenomen gesprek',
    flow: view.flow.id,
    verhaal: ['Vertel hier in een paar zinnen wat er speelt.'],
    persona: 'U bent … Schrijf hier wie de groep speelt.',
    eigen: 'Schrijf hier wat u heeft verzonnen of weggelaten.',
    stappen: [
      ...(given.length === 0 ? [] : [{ antwoorden: Object.fromEntries(given) }]),
      {
        pauze: {
          tekst: 'Kijk samen naar het beeld.',
          vragen: ['Wat valt u op?'],
          notities: ['Schrijf hier wat u als trainer wilt bereiken.'],
          minuten: 10,
        },
      },
      { verwacht },
    ],
  };
  return `${UITLEG}${stringify(file, { lineWidth: 110 })}`;
}
