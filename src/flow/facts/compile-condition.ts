import {
  type Atom,
  type Condition,
  childrenOf,
  isAtom,
  WEET_NIET,
} from '../../content/condition/condition.ts';
import { highest, lowest, MOGELIJK, NEE, reverse, type Trit, ZEKER } from '../trit.ts';
import { compilePlainAllOf } from './compile-plain.ts';
import { countBits, type Fact, type FactKey, type FactKeys, type Facts, maskOfValues } from './facts.ts';

/** No item: the condition is looked at for the conversation as a whole. */
export const WHOLE = -1;

/**
 * A condition made ready for one flow version.
 *
 * @param item the place in the list of the item that plain block questions mean, or WHOLE
 */
export type CompiledCondition = (facts: Facts, item: number) => Trit;

/** Turns names into places and values into bit masks. Total: the result never throws. */
export function compileCondition(condition: Condition, keys: FactKeys): CompiledCondition {
  if (isAtom(condition)) return compileAtom(condition, keys);
  const plain = 'all' in condition ? compilePlainAllOf(condition.all, keys) : undefined;
  if (plain !== undefined) return plain;
  const children = childrenOf(condition).map((child) => compileCondition(child, keys));
  if ('all' in condition) return allOf(children);
  const any = anyOf(children);
  return 'any' in condition ? any : (facts, item) => reverse(any(facts, item));
}

/** The lowest of all; stops at the first that fails, as most lessons do at their first test. */
function allOf(children: readonly CompiledCondition[]): CompiledCondition {
  return (facts, item) => {
    let all: Trit = ZEKER;
    for (const child of children) {
      all = lowest(all, child(facts, item));
      if (all === NEE) return NEE;
    }
    return all;
  };
}

function anyOf(children: readonly CompiledCondition[]): CompiledCondition {
  return (facts, item) => {
    let some: Trit = NEE;
    for (const child of children) {
      some = highest(some, child(facts, item));
      if (some === ZEKER) return ZEKER;
    }
    return some;
  };
}

function compileAtom(atom: Atom, keys: FactKeys): CompiledCondition {
  const key = keys.get(atom.key);
  // Never asked by this flow: every value is still possible.
  if (key === undefined) return () => MOGELIJK;
  if ('aantal' in atom.test && key.spec.values.length === 0) return countItems(key, atom.test.aantal);
  const test = compileTest(atom, key);
  if (key.spec.per === undefined) return (facts) => test(facts.facts[key.index]);
  return perItem(atom, key, keys.get(key.spec.per), test);
}

type FactTest = (fact: Fact | undefined) => Trit;

function compileTest({ test }: Atom, key: FactKey): FactTest {
  if ('aantal' in test) {
    const { minstens, hoogstens } = test.aantal;
    return (fact) =>
      countBetween(countBits(fact?.certain ?? 0), countBits(fact?.possible ?? 0), minstens, hoogstens);
  }
  const values = 'is' in test ? test.is : test.bevat;
  const wanted = maskOfValues(key.spec, values);
  const known: FactTest = 'is' in test ? (fact) => isOneOf(fact, wanted) : (fact) => holdsOneOf(fact, wanted);
  if (!values.includes(WEET_NIET)) return known;
  const saysUnknown: FactTest = (fact) => (fact?.status === 'weet-niet' ? ZEKER : NEE);
  if (wanted === 0) return saysUnknown;
  return (fact) => highest(saysUnknown(fact), known(fact));
}

/** Sure when all that is possible is wanted, no when nothing that is possible is (DESIGN, normative). */
function isOneOf(fact: Fact | undefined, wanted: number): Trit {
  if (fact === undefined) return MOGELIJK;
  if ((fact.possible & wanted) === 0) return NEE;
  return (fact.possible & ~wanted) === 0 ? ZEKER : MOGELIJK;
}

function holdsOneOf(fact: Fact | undefined, wanted: number): Trit {
  if (fact === undefined) return MOGELIJK;
  if ((fact.certain & wanted) !== 0) return ZEKER;
  return (fact.possible & wanted) === 0 ? NEE : MOGELIJK;
}

function countBetween(fewest: number, most: number, minstens: number, hoogstens: number): Trit {
  if (most < minstens || fewest > hoogstens) return NEE;
  return fewest >= minstens && most <= hoogstens ? ZEKER : MOGELIJK;
}

function countItems(
  key: FactKey,
  { minstens, hoogstens }: { minstens: number; hoogstens: number },
): CompiledCondition {
  return (facts) => {
    const items = facts.items[key.index];
    return items === undefined ? MOGELIJK : countBetween(items.length, items.length, minstens, hoogstens);
  };
}

function perItem(atom: Atom, key: FactKey, list: FactKey | undefined, test: FactTest): CompiledCondition {
  const { per } = atom;
  if (per === undefined) {
    const isQuestion = key.spec.kind === 'vraag';
    return (facts, item) => {
      if (item !== WHOLE) return test(facts.perItem[key.index]?.[item]);
      return isQuestion ? MOGELIJK : test(facts.facts[key.index]);
    };
  }
  return (facts) => {
    if (list === undefined || facts.items[list.index] === undefined) return MOGELIJK;
    const results = (facts.perItem[key.index] ?? []).map(test);
    // Without items neither holds: there is nothing to say it about.
    if (results.length === 0) return NEE;
    return per === 'een' ? results.reduce(highest) : results.reduce(lowest);
  };
}
