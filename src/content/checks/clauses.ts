import { type Atom, type Condition, childrenOf, isAtom } from '../condition/condition.ts';

/** One test that has to hold, or has to fail. */
export interface Literal {
  readonly atom: Atom;
  readonly negated: boolean;
  /** It is enough that it may hold: an unknown answer is fine too. */
  readonly soft: boolean;
}

/** Tests that have to hold together. */
export type Clause = readonly Literal[];

export interface ClauseOptions {
  readonly negated?: boolean;
  readonly soft?: boolean;
}

const MOST_CLAUSES = 2_000;

/**
 * A condition as a choice of clauses: it holds when one of them does.
 *
 * @returns undefined when there are too many to look at
 */
export function clausesOf(
  condition: Condition,
  { negated = false, soft = false }: ClauseOptions = {},
): readonly Clause[] | undefined {
  if (isAtom(condition)) return [[{ atom: condition, negated, soft }]];
  const inner = 'none' in condition ? !negated : negated;
  const parts = childrenOf(condition).map((child) => clausesOf(child, { negated: inner, soft }));
  const isChoice = 'any' in condition ? !negated : negated;
  return isChoice ? chooseOne(parts) : joinAll(parts);
}

function chooseOne(parts: readonly (readonly Clause[] | undefined)[]): readonly Clause[] | undefined {
  const clauses: Clause[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    clauses.push(...part);
  }
  return clauses;
}

/** Every way to take one clause of each part. */
export function joinAll(parts: readonly (readonly Clause[] | undefined)[]): readonly Clause[] | undefined {
  let joined: readonly Clause[] = [[]];
  for (const part of parts) {
    if (part === undefined || joined.length * part.length > MOST_CLAUSES) return undefined;
    joined = joined.flatMap((clause) => part.map((more) => [...clause, ...more]));
  }
  return joined;
}
