import type { Advies } from '../advies/advies.ts';
import type { GesprekView } from '../gesprek/view.ts';
import type { Rapport } from './rapport/rapport.ts';

/** A conversation with its advice, in all the forms that a report is made of. */
export interface RapportDelen {
  readonly view: GesprekView;
  readonly advies: Advies;
  readonly rapport: Rapport;
}

/** The advice as data for another program: the advice itself, the answers, and the report in its parts. */
export function adviesJson({ view, advies, rapport }: RapportDelen): string {
  return `${JSON.stringify({ ...advies, antwoorden: view.antwoorden, rapport }, null, 2)}\n`;
}
