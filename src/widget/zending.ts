import type { VraagView } from '../gesprek/view.ts';
import type { Invoer } from './api-client.ts';

/** One answer of a person, on its way. */
export interface Zending {
  readonly vraag: VraagView;
  readonly invoer: Invoer;
  /** In words, until the server gives them. */
  readonly tekst: string;
  readonly isWijziging: boolean;
  /** What was pressed. */
  readonly gekozen: HTMLElement;
}
