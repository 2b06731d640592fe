import type { AntwoordView, VraagView } from '../../gesprek/view.ts';
import type { Invoer } from '../api-client.ts';

/** What a person answered: the value as the API takes it, and in words until the server gives them. */
export interface Gegeven {
  readonly waarde: Invoer['waarde'];
  readonly tekst: string;
}

/** The controls of one kind of question. */
export interface Veld {
  readonly node: HTMLElement;
  /** What stands in the controls, or what is missing in words. Absent when a press on a button is the answer. */
  readonly lees?: () => Gegeven | string;
}

/**
 * Makes the controls of a question.
 *
 * @param nu the present answer, when it is being changed; never "weet niet" or "niet van toepassing"
 * @param kies answers at once, for kinds whose answer is one press on a button
 */
export type Veldsoort = (
  vraag: VraagView,
  nu: AntwoordView | undefined,
  kies: (gegeven: Gegeven, knop: HTMLElement) => void,
) => Veld;
