import { type Atom, type Condition, childrenOf, isAtom } from '../condition/condition.ts';

/** The values that a condition asks for, by question or dimension. What stands under `niet` is kept out, not asked for. */
export function namedValues(condition: Condition): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const { key, test } of positiveAtoms(condition)) {
    const values = named.get(key) ?? new Set<string>();
    for (const value of valuesOf(test)) values.add(value);
    named.set(key, values);
  }
  return named;
}

function positiveAtoms(condition: Condition): readonly Atom[] {
  if (isAtom(condition)) return [condition];
  return 'none' in condition ? [] : childrenOf(condition).flatMap(positiveAtoms);
}

function valuesOf(test: Atom['test']): readonly string[] {
  if ('is' in test) return test.is;
  return 'bevat' in test ? test.bevat : [];
}
