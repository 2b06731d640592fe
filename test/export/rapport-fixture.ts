import { advise } from '../../src/advies/advise.ts';
import { buildRapport } from '../../src/export/rapport/build-rapport.ts';
import type { RapportDelen } from '../../src/export/rapport-json.ts';
import type { BewaardGesprek } from '../../src/gesprek/gesprek-store.ts';
import type { FlowVersie } from '../../src/gesprek/kennis.ts';
import { viewGesprek } from '../../src/gesprek/view.ts';
import { conversation, give } from '../fixtures/gesprek.ts';
import { smallFlow } from '../fixtures/small-library.ts';

export function reportOf(versie: FlowVersie, gesprek: BewaardGesprek): RapportDelen {
  const view = viewGesprek(versie, gesprek);
  const advies = advise(versie, gesprek.id, gesprek.antwoorden);
  return { view, advies, rapport: buildRapport(versie, view, advies) };
}

/** A report on the small flow, in which a person typed this name of a party, case and remark. */
export function smallReport(typed = 'Corporatie'): RapportDelen {
  const versie = smallFlow();
  const gesprek = give(versie, conversation(versie), {
    opgave: typed,
    fase: 'uitvoering',
    'steun-raad': 'tegen',
    'steun-inwoners': 'boos',
    mensen: ['tekort'],
    herken: ['geen-antwoord'],
    cijfer: 4,
    partijen: [typed],
    'macht--p1': 'nee',
  });
  const macht = gesprek.antwoorden.get('macht--p1');
  if (macht === undefined) throw new Error('the answer is not there');
  const antwoorden = new Map(gesprek.antwoorden).set('macht--p1', { ...macht, toelichting: typed });
  return reportOf(versie, { ...gesprek, antwoorden });
}
