import type { BewaardGesprek } from '../gesprek/gesprek-store.ts';
import type { FlowVersie } from '../gesprek/kennis.ts';

/** What a message can mean. */
export const BEGRIPPEN = [
  'antwoord',
  'meer-antwoorden',
  'weet-niet',
  'nvt',
  'overslaan',
  'terug',
  'opnieuw',
  'stop',
  'pauze',
  'waarom',
  'voorbeeld',
  'betekenis',
  'opties',
  'twijfel',
  'correctie',
  'samenvatting',
  'voortgang',
  'advies',
  'overzicht',
  'groet',
  'dank',
  'instemming',
  'ontkenning',
  'over-ons',
  'privacy',
  'klacht',
  'nood',
  'persoonlijk',
  'belediging',
  'andere-taal',
  'te-lang',
  'onduidelijk',
] as const;
export type Begrip = (typeof BEGRIPPEN)[number];

export const ZEKERHEDEN = ['zeker', 'vragend', 'niet'] as const;
/** `zeker`: one meaning, acted upon; `vragend`: a guess that is asked about; `niet`: nothing understood. */
export type Zekerheid = (typeof ZEKERHEDEN)[number];

/** A place to open. */
export const PLEKKEN = ['advies', 'overzicht', 'later', 'wissen'] as const;
export type Plek = (typeof PLEKKEN)[number];

/** The value of an answer as the API takes it. */
export type Invoerwaarde = string | number | readonly string[];

/** What a button does; the client does it. */
export type Daad =
  | {
      readonly soort: 'antwoord';
      readonly vraag: string;
      readonly waarde: Invoerwaarde;
      readonly toelichting?: string | undefined;
    }
  | { readonly soort: 'toon'; readonly vraag: string }
  | { readonly soort: 'ga'; readonly naar: Plek }
  | { readonly soort: 'niets' };

/** A button under what the assistant says. */
export interface Voorstel {
  readonly tekst: string;
  readonly doe: Daad;
}

/** What a person typed, and what was on the screen. */
export interface Bericht {
  readonly tekst: string;
  /** The answer key of the question on the screen; left out: the current one. */
  readonly vraag?: string;
  /** The proposals on the screen, so that "ja" and "de eerste" mean something. */
  readonly voorstel?: readonly Voorstel[];
}

/** What was understood. */
export interface Begrepen {
  readonly soort: Begrip;
  readonly vraag?: string;
  readonly waarde?: Invoerwaarde;
  /** The id of the term that is explained. */
  readonly begrip?: string;
  readonly zekerheid: Zekerheid;
}

/** An answer to store. */
export interface Antwoordgave {
  readonly vraag: string;
  readonly waarde: Invoerwaarde;
  readonly toelichting?: string;
}

/** What is done when the message is acted upon. */
export const DADEN = ['geantwoord', 'herzien', 'weggehaald', 'niets'] as const;
export type Gedaan = (typeof DADEN)[number];

/** What a message means and what to do and say about it; whoever calls does it. */
export interface Verstaan {
  readonly begrepen: Begrepen;
  /** The one answer that is clear enough to store. */
  readonly antwoord?: Antwoordgave;
  /** What will have been done once the caller has stored that. */
  readonly gedaan: Gedaan;
  /** Paragraphs of plain text. */
  readonly zegt: readonly string[];
  /** The question to show. */
  readonly toont?: string;
  readonly gaatNaar?: Plek;
  readonly voorstellen: readonly Voorstel[];
}

/** The conversation in which something was typed. */
export interface Gespreksstand {
  readonly gesprek: BewaardGesprek;
  readonly versie: FlowVersie;
}
