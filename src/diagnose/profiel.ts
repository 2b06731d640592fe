import type { Groep } from '../content/schema/model-file.ts';
import type { Vindplaats } from '../content/schema/shared.ts';

/** The diagnosis of all dimensions of one conversation. */
export interface Profiel {
  readonly dimensies: readonly ProfielDimensie[];
  /** The situation in a few sentences. */
  readonly samenvatting: string;
  /** The same, sentence by sentence, with where each comes from. */
  readonly zinnen: readonly ProfielZin[];
}

export interface ProfielDimensie {
  readonly id: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly groep: Groep;
  /** The one possible level; for sets the members, joined by " + "; else `onbekend`. */
  readonly niveau: string;
  /** The level, or what it can be, in words: "zwak of wisselend". */
  readonly tekst: string;
  /** The levels that the answers leave possible; for sets: the members that may be in it. */
  readonly mogelijk: readonly string[];
  /** From 0 (every level is possible) to 1 (one is). */
  readonly zeker: number;
  /** The answers behind it, as answer keys in the order of asking. */
  readonly omdat: readonly string[];
  /** Rules, caps and floors that hold or may hold. */
  readonly regels: readonly ProfielRegel[];
  readonly perItem?: readonly ProfielItem[];
  readonly bronnen: readonly Vindplaats[];
  /** What of it is ours. */
  readonly eigen?: string;
}

export interface ProfielItem {
  readonly item: string;
  readonly tekst: string;
  readonly niveau: string;
  readonly mogelijk: readonly string[];
  readonly regels: readonly ProfielRegel[];
}

export interface ProfielRegel {
  readonly id: string;
  readonly toon: string;
  /** False when it depends on what is still unknown. */
  readonly isZeker: boolean;
  readonly bronnen: readonly Vindplaats[];
  readonly eigen: boolean;
}

export interface ProfielZin {
  readonly id: string;
  readonly tekst: string;
  readonly bronnen: readonly Vindplaats[];
  readonly eigen: boolean;
}

/** The level of a dimension that can still be several. */
export const ONBEKEND = 'onbekend';
