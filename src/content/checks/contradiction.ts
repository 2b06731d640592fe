import { NVT, WEET_NIET } from '../condition/condition.ts';
import type { KeySpec, Namespace } from '../condition/namespace.ts';
import type { Clause, Literal } from './clauses.ts';

/** What can be the answer to a question or the level of a dimension. */
interface Answerable {
  readonly spec: KeySpec;
  /** Options that exclude every other ("geen van deze"). */
  readonly alone: ReadonlySet<string>;
}

/** Names → what can be answered there. */
export type Answerables = ReadonlyMap<string, Answerable>;

export function answerablesOf(
  names: Namespace,
  vragen: readonly { readonly id: string; readonly opties?: readonly { id: string; alleen?: true }[] }[],
): Answerables {
  const alone = new Map(
    vragen.map(({ id, opties = [] }) => [
      id,
      opties.filter(({ alleen }) => alleen === true).map((optie) => optie.id),
    ]),
  );
  return new Map(
    [...names].map(([id, spec]) => [id, { spec, alone: new Set([...(alone.get(id) ?? []), NVT]) }]),
  );
}

/**
 * The question or dimension on which a clause contradicts itself.
 *
 * Sound: what it names can never be met. Not complete: it does not see how answers lead to levels.
 */
export function contradictionIn(clause: Clause, answerables: Answerables): string | undefined {
  for (const key of new Set(clause.map(({ atom }) => atom.key))) {
    const answerable = answerables.get(key);
    const literals = clause.filter(({ atom }) => atom.key === key);
    if (answerable !== undefined && !canAllHold(literals, answerable)) return key;
  }
  return undefined;
}

/** "Some item" may be another item each time; "every item" and "the whole" hold for all tests at once. */
function canAllHold(literals: readonly Literal[], answerable: Answerable): boolean {
  const whole = literals.filter(({ atom }) => atom.per === undefined);
  const items = literals.filter(({ atom }) => atom.per !== undefined);
  const every = items.filter(({ atom, negated }) => (atom.per === 'elke') !== negated);
  const some = items.filter((literal) => !every.includes(literal));
  return (
    hasValue(whole, answerable) &&
    hasValue(every, answerable) &&
    some.every((one) => hasValue([...every, one], answerable))
  );
}

function hasValue(literals: readonly Literal[], answerable: Answerable): boolean {
  // What may hold is not contradicted as long as nothing is known.
  if (literals.every(({ soft }) => soft)) return true;
  if (answerable.spec.isAnswered && literals.every(holdsWhenUnknown)) return true;
  if (answerable.spec.isSet) return hasSet(literals, answerable);
  if (literals.some(({ atom }) => 'aantal' in atom.test)) {
    return countsFor(literals, answerable.spec.mostMembers).length > 0;
  }
  return answerable.spec.values.some(({ id }) =>
    literals.every((literal) => namesValue(literal, id) !== literal.negated),
  );
}

function holdsWhenUnknown(literal: Literal): boolean {
  return literal.soft || (!literal.negated && namesValue(literal, WEET_NIET));
}

function namesValue({ atom: { test } }: Literal, value: string): boolean {
  if ('is' in test) return test.is.includes(value);
  return 'bevat' in test && test.bevat.includes(value);
}

/** Is there a set of ticks that passes all tests? Either one that stands alone, or some of the others. */
function hasSet(literals: readonly Literal[], { spec, alone }: Answerable): boolean {
  const forbidden = literals.filter(({ atom, negated }) => 'bevat' in atom.test && negated);
  const wanted = literals.filter(({ atom, negated }) => 'bevat' in atom.test && !negated);
  const free = spec.values
    .map(({ id }) => id)
    .filter((id) => !forbidden.some((literal) => namesValue(literal, id)));
  const counts = countsFor(literals, spec.mostMembers);
  const isGood = (members: readonly string[], fewest: number): boolean =>
    wanted.every((literal) => members.some((member) => namesValue(literal, member))) &&
    counts.some((count) => count >= fewest && count <= members.length);
  const others = free.filter((id) => !alone.has(id));
  return isGood(others, fewestMembers(wanted)) || free.some((id) => alone.has(id) && isGood([id], 1));
}

/** A lower bound: tests that share no value each need a member of their own. */
function fewestMembers(wanted: readonly Literal[]): number {
  const apart: Literal[] = [];
  for (const literal of wanted) {
    const shares = (other: Literal): boolean =>
      'bevat' in literal.atom.test && literal.atom.test.bevat.some((value) => namesValue(other, value));
    if (!apart.some(shares)) apart.push(literal);
  }
  return apart.length;
}

function countsFor(literals: readonly Literal[], most: number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, count) => count).filter((count) =>
    literals.every(({ atom: { test }, negated }) => {
      if (!('aantal' in test)) return true;
      return (count >= test.aantal.minstens && count <= test.aantal.hoogstens) !== negated;
    }),
  );
}
