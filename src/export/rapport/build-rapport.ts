import type { Advies } from '../../advies/advies.ts';
import { splitAnswerKey } from '../../flow/antwoord.ts';
import type { FlowVersie } from '../../gesprek/kennis.ts';
import type { GesprekView } from '../../gesprek/view.ts';
import { deelDriehoek, deelDruk } from './deel-beeld.ts';
import { deelKort, deelSituatie, vooraf } from './deel-kort.ts';
import { deelRegie } from './deel-regie.ts';
import { deelCasussen, deelDilemmas, deelMeerLessen, deelUitzoeken } from './deel-rest.ts';
import { deelSuggesties } from './deel-suggesties.ts';
import { deelAntwoorden, deelBronnen, deelVersies, deelZekerheid } from './deel-verantwoording.ts';
import type { Rapport } from './rapport.ts';
import { rapportKennis } from './rapport-invoer.ts';
import { dayInWords } from './woorden.ts';

/**
 * One conversation as a report. The same advice and answers give the same report.
 *
 * @param versie the flow version that the conversation follows, with the present library
 */
export function buildRapport(versie: FlowVersie, view: GesprekView, advies: Advies): Rapport {
  const { bibliotheek, flow } = versie;
  const kennis = rapportKennis({ advies, view, bibliotheek, dimensies: flow.definition.dimensies });
  const isTekst = (key: string): boolean =>
    flow.vragen.get(splitAnswerKey(key).vraag)?.vraag.soort === 'tekst';
  const delen = [
    deelKort(kennis),
    ...deelSituatie(kennis),
    ...deelDriehoek(kennis),
    ...deelRegie(kennis),
    ...deelDruk(kennis),
    deelSuggesties(kennis),
    ...deelDilemmas(kennis),
    ...deelUitzoeken(kennis),
    deelCasussen(kennis),
    ...deelMeerLessen(kennis),
    deelAntwoorden(kennis),
    deelZekerheid(kennis),
  ];
  return {
    titel: advies.voorlopig === true ? 'Advies tot nu toe' : 'Uw advies',
    ondertitel: `${view.flow.titel}, ${dayInWords(view.gewijzigdOp)}`,
    vooraf: vooraf(kennis, isTekst),
    delen: [...delen, ...deelBronnen(kennis, delen), deelVersies(kennis)],
  };
}
