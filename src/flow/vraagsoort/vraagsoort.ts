import type { Waarde } from '../antwoord.ts';

/** What an answer says about a question with fixed values, as bit masks over those values. */
export interface Masks {
  /** The values that the answer can still be; for sets: the members that may be in it. */
  readonly possible: number;
  /** For sets: the members that are surely in it. Equal to `possible` when the answer is known. */
  readonly certain: number;
}

export type Parsed =
  | { readonly ok: true; readonly waarde: Waarde }
  | { readonly ok: false; readonly faults: readonly string[] };

/** What shared code needs to know about the kind of a question; each kind declares it (STYLE, "Shape"). */
export interface Vraagsoort {
  /**
   * Checks a value as the API receives it (DESIGN, "waarde").
   *
   * @param previous the present answer, so that list items keep their ids
   * @param lastItem the highest item number ever given in this conversation
   */
  parse(input: unknown, previous?: Waarde, lastItem?: number): Parsed;
  /** The value as the API gives it. */
  toInput(waarde: Waarde): string | number | readonly string[];
  /** The answer in words. */
  toText(waarde: Waarde): string;
  /** The answer as bit masks over the values of the question in the name space. */
  toMasks(waarde: Waarde): Masks;
}

export function fault(...faults: readonly string[]): Parsed {
  return { ok: false, faults };
}

export const NO_MASKS: Masks = { possible: 0, certain: 0 };

/** An answer of another kind than the question asks: only a damaged store can bring one here. */
export function wrongKind(expected: string, waarde: Waarde): never {
  throw new TypeError(
    `Een antwoord van soort ${waarde.soort} past niet bij een vraag van soort ${expected}.`,
  );
}
