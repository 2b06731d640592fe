import type { Place } from './finding.ts';
import type { WalkthroughFile } from './schema/walkthrough.ts';

/** The value of an answer as a conversation takes it. */
export type Stapwaarde = string | number | readonly string[];

/** A scripted conversation, checked: test, presentation and handout in one. */
export interface Walkthrough extends Omit<WalkthroughFile, 'formaat' | 'stappen'> {
  readonly stappen: readonly WalkthroughStap[];
}

/** One step, with the place in its file, so that a failure can point at it. */
export type WalkthroughStap =
  | AntwoordStap
  | (Placed & {
      readonly soort: 'antwoorden';
      readonly antwoorden: readonly (Placed & { readonly vraag: string; readonly waarde: Stapwaarde })[];
    })
  | (Placed & { readonly soort: 'verwacht'; readonly verwachtingen: readonly Verwachting[] })
  | PauzeStap
  | WatAlsStap;

interface Placed {
  readonly plaats: Place;
}

export type AntwoordStap = Placed & {
  readonly soort: 'antwoord';
  readonly vraag: string;
  readonly omdat?: string;
} & ({ readonly waarde: Stapwaarde } | { readonly typ: string });

export type PauzeStap = Placed & {
  readonly soort: 'pauze';
  readonly tekst: string;
  /** For the trainer. */
  readonly notities: readonly string[];
  /** For the group. */
  readonly vragen: readonly string[];
  readonly minuten: number;
};

export type WatAlsStap = Placed & {
  readonly soort: 'wat-als';
  readonly vraag: string;
  readonly waarde: Stapwaarde;
  readonly omdat?: string;
  readonly verwachtingen: readonly Verwachting[];
};

/** One thing that must hold at that moment. */
export type Verwachting = Placed &
  (
    | { readonly soort: 'volgende'; readonly vraag: string }
    | { readonly soort: 'overgeslagen'; readonly vraag: string }
    | { readonly soort: 'niveau'; readonly dimensie: string; readonly niveaus: readonly string[] }
    | { readonly soort: 'in-zicht' | 'niet-in-zicht'; readonly les: string }
    | { readonly soort: 'reden'; readonly les: string; readonly omdat: readonly string[] }
    | { readonly soort: 'dilemma'; readonly dilemma: string }
  );

/** As `volgende`: nothing is asked any more. */
export const EINDE = 'einde';
