/**
 * The one condition language (DESIGN, "Conditions and unknowns"), checked and with all names resolved.
 * Plain JSON, so that it can be stored in a flow version and hashed.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] }
  | Atom;

/** One test on one question or dimension. */
export interface Atom {
  readonly key: string;
  readonly test: AtomTest;
  /** For keys that have a value per item of a list: at least one item, or every item. */
  readonly per?: 'een' | 'elke';
}

export type AtomTest =
  /** The value is one of these. */
  | { readonly is: readonly string[] }
  /** At least one of these is in the set. */
  | { readonly bevat: readonly string[] }
  /** The set or list has this many members. */
  | { readonly aantal: { readonly minstens: number; readonly hoogstens: number } };

/** The answer "weet ik niet" as a value; only lessons of soort vraag may ask for it. */
export const WEET_NIET = 'weet-niet';
/** The answer "niet van toepassing" as a value, for questions that offer it. */
export const NVT = 'nvt';

export function isAtom(condition: Condition): condition is Atom {
  return 'key' in condition;
}

/** All atoms of a condition, in the order of the file. */
export function atomsOf(condition: Condition): readonly Atom[] {
  if (isAtom(condition)) return [condition];
  return childrenOf(condition).flatMap(atomsOf);
}

/** The questions and dimensions that a condition looks at. */
export function keysOf(condition: Condition): ReadonlySet<string> {
  return new Set(atomsOf(condition).map((atom) => atom.key));
}

export function childrenOf(condition: Exclude<Condition, Atom>): readonly Condition[] {
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : condition.none;
}
