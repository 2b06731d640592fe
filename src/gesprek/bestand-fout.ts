import { BESTAND_SOORT } from './bewaarbestand.ts';
import type { BestandFout } from './open-bewaarbestand.ts';

const PICK_ANOTHER = `Kies het bestand dat u hier eerder bewaarde; de naam begint met “${BESTAND_SOORT}”.`;

/** What is wrong with a private file and what a person can do, in words. */
export const BESTAND_FOUTEN: Readonly<Record<BestandFout, string>> = {
  leeg: `Dit bestand is leeg. ${PICK_ANOTHER}`,
  'ander-bestand': `Dit is geen bewaard gesprek van Stuurwijzer. ${PICK_ANOTHER}`,
  'niet-heel':
    'Dit bestand is niet heel: er ontbreekt een stuk. Kopieer het nog eens van de plek waar u het bewaarde, of kies een andere kopie.',
  beschadigd:
    'Dit bestand is beschadigd, of het is gewijzigd nadat u het bewaarde. De controle onderaan klopt niet meer. Kies een andere kopie.',
  nieuwer:
    'Dit bestand komt van een nieuwere versie van Stuurwijzer. Zet het terug op de site waar u het bewaarde.',
  'flow-onbekend':
    'Dit bestand hoort bij vragen die deze site niet heeft. Zet het terug op de site waar u het bewaarde.',
  'past-niet':
    'In dit bestand staan antwoorden die niet bij de vragen passen. Stuurwijzer heeft het zo niet bewaard. Kies een andere kopie.',
};
