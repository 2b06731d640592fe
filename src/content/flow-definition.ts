import type { Condition } from './condition/condition.ts';
import type { Dimensie } from './model.ts';
import type { Vraag } from './schema/vraag.ts';

/** The form in which a checked flow is stored; raised when old stored versions need another reader. */
export const DEFINITION_FORMAT = 1;

/**
 * A checked flow that stands on its own: with the questions it uses and the part of the model that it feeds.
 * Plain JSON; the store keeps each used version of it (DESIGN, law 3).
 */
export interface FlowDefinition {
  readonly formaat: typeof DEFINITION_FORMAT;
  readonly id: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly duur: string;
  readonly begin: {
    readonly voor: readonly string[];
    readonly nietVoor: readonly { readonly tekst: string; readonly waarheen: string }[];
  };
  /** How the short version is chosen, and how one goes on from it to the full one. */
  readonly kortBij?: KortBij;
  readonly stappen: readonly FlowStap[];
  readonly vragen: readonly Vraag[];
  readonly dimensies: readonly Dimensie[];
}

/** The question that chooses between the short and the full version, with its two answers. */
export interface KortBij {
  readonly vraag: string;
  readonly optie: string;
  readonly volledig: string;
}

/** One line of a flow. */
export type FlowStap = VraagStap | BlokStap;

export interface VraagStap {
  readonly vraag: string;
  /** Left out: always asked. */
  readonly stelAls?: Condition;
  /** Belongs to the short version. */
  readonly kort: boolean;
}

/** Questions that are asked once for each item of a list. */
export interface BlokStap {
  readonly blok: string;
  readonly per: string;
  readonly stelAls?: Condition;
  readonly vragen: readonly VraagStap[];
}

export function isBlok(stap: FlowStap): stap is BlokStap {
  return 'blok' in stap;
}

/** Every question of a flow in the order of the file, with the list that its block walks over. */
export function vraagStappen(
  stappen: readonly FlowStap[],
): readonly { readonly stap: VraagStap; readonly blok?: BlokStap }[] {
  return stappen.flatMap((stap) =>
    isBlok(stap) ? stap.vragen.map((inner) => ({ stap: inner, blok: stap })) : [{ stap }],
  );
}
