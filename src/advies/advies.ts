import type { Bewijs, Lessoort } from '../content/schema/les.ts';
import type { Profiel } from '../diagnose/profiel.ts';

/** Where in the advice a suggestion stands. */
export type Groep = 'eerst' | 'versterk' | 'rol' | 'let-op' | 'zoek-uit';

/** The advice on one conversation. Names and shape: DESIGN, "HTTP". */
export interface Advies {
  readonly gesprek: string;
  readonly flow: string;
  readonly versies: { readonly flow: string; readonly bibliotheek: string; readonly motor: string };
  /** The conversation is not finished: the advice can still change. */
  readonly voorlopig?: true;
  readonly profiel: Profiel;
  readonly suggesties: readonly Suggestie[];
  readonly dilemmas: readonly AdviesDilemma[];
  /** Lessons that fit as well and did not come into sight, best first: to unfold, never in the way. */
  readonly ookPassend: readonly OokPassend[];
  readonly uitzoeken: readonly Uitzoeken[];
  readonly nietGekozen: readonly NietGekozen[];
  readonly casussen: readonly AdviesCasus[];
  readonly stabiliteit: Stabiliteit;
}

export interface Suggestie {
  readonly les: string;
  readonly titel: string;
  readonly soort: Lessoort;
  readonly groep: Groep;
  readonly kern: string;
  readonly stappen: readonly { readonly tekst: string; readonly termijn: string; readonly eigen: boolean }[];
  /** The conditions of the lesson that hold, in words. */
  readonly redenen: readonly string[];
  /** The answers that triggered it. */
  readonly omdat: readonly { readonly vraag: string; readonly stelt: string; readonly antwoord: string }[];
  readonly bronnen: readonly Bronverwijzing[];
  /** How strong the evidence is, in words. */
  readonly bewijs: string;
  readonly kanttekening?: string;
  /** When it does not apply, as far as the answers leave that open. */
  readonly nietAls?: string;
  /** Other answers that would take it away, found by trying them. */
  readonly anders: readonly Anders[];
  readonly gespreksvorm?: { readonly les: string; readonly titel: string };
  /** Why it stands where it stands, part by part. */
  readonly rang: Rang;
}

export interface Bronverwijzing {
  readonly bron: string;
  readonly titel: string;
  readonly paragraaf: string;
  readonly pagina?: string;
  readonly bewijs: Bewijs;
}

export interface Anders {
  readonly vraag: string;
  readonly stelt: string;
  readonly antwoord: string;
  readonly gevolg: string;
}

/** The parts by which suggestions are ordered, higher first. */
export interface Rang {
  readonly trap: number;
  readonly precies: number;
  readonly noemtFase: boolean;
  readonly bewijs: number;
  readonly dezeWeek: boolean;
  /** The same in a sentence for a person. */
  readonly tekst: string;
}

export interface AdviesDilemma {
  readonly id: string;
  readonly titel: string;
  readonly lessen: readonly [string, string];
  readonly titels: readonly [string, string];
  readonly vraag: string;
  readonly afweging: string;
  readonly wanneer: readonly { readonly les: string; readonly als: string }[];
  /** The question of the flow that decides and has no answer yet: it can be asked now. */
  readonly beslis?: { readonly vraag: string; readonly stelt: string; readonly bijWie?: readonly string[] };
}

export interface Uitzoeken {
  readonly vraag: string;
  readonly stelt: string;
  readonly waarom: string;
  readonly bijWie?: readonly string[];
  /** What the answer could change, in words. */
  readonly gevolg: string;
}

export interface OokPassend {
  readonly les: string;
  readonly titel: string;
  readonly kern: string;
  /** The conditions of the lesson that hold, in words. */
  readonly redenen: readonly string[];
  /** The limit that kept it out of sight, in words. */
  readonly omdat: string;
}

export interface NietGekozen {
  readonly les: string;
  readonly titel: string;
  readonly omdat: string;
}

export interface AdviesCasus {
  readonly id: string;
  readonly titel: string;
  readonly gelijk: readonly string[];
  readonly verschilt: readonly string[];
  readonly risico: string;
}

export interface Stabiliteit {
  /** The answers of which no single other choice changes the main diagnosis. */
  readonly gelijkBij: number;
  readonly vanAntwoorden: number;
  readonly tekst: string;
  readonly kleinste: KleinsteWijziging;
}

/** The smallest change of answers that changes the main diagnosis. */
export interface KleinsteWijziging {
  readonly aantal: 1 | 2 | 'meer-dan-twee';
  /** One such change; empty with more than two. */
  readonly wijzigingen: readonly {
    readonly vraag: string;
    readonly stelt: string;
    readonly antwoord: string;
  }[];
  readonly tekst: string;
}
