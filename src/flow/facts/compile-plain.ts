import { type Atom, type Condition, isAtom, WEET_NIET } from '../../content/condition/condition.ts';
import { MOGELIJK, NEE, type Trit, ZEKER } from '../trit.ts';
import { countBits, type FactKeys, type Facts, maskOfValues } from './facts.ts';

/** A test that is only bits: one of these values, or one of these members. */
interface PlainTest {
  readonly index: number;
  readonly wanted: number;
  readonly isMember: boolean;
  /** The share of all values that it wants: the smaller, the sooner it fails. */
  readonly share: number;
}

/**
 * All-of over plain tests, in one loop over bits and with the test that fails most first: most lessons fail at their
 * first test, and this is what advice does a hundred times over for every lesson.
 *
 * @returns undefined when one of them is more than a plain test
 */
export function compilePlainAllOf(
  conditions: readonly Condition[],
  keys: FactKeys,
): ((facts: Facts) => Trit) | undefined {
  const tests: PlainTest[] = [];
  for (const condition of conditions) {
    const test = isAtom(condition) ? plainTest(condition, keys) : undefined;
    if (test === undefined) return undefined;
    tests.push(test);
  }
  tests.sort((a, b) => a.share - b.share);
  return (facts) => {
    let all: Trit = ZEKER;
    for (const { index, wanted, isMember } of tests) {
      const fact = facts.facts[index];
      if (fact === undefined) {
        all = MOGELIJK;
        continue;
      }
      if ((fact.possible & wanted) === 0) return NEE;
      const isSure = isMember ? (fact.certain & wanted) !== 0 : (fact.possible & ~wanted) === 0;
      if (!isSure) all = MOGELIJK;
    }
    return all;
  };
}

function plainTest({ key: name, test, per }: Atom, keys: FactKeys): PlainTest | undefined {
  const key = keys.get(name);
  if (key === undefined || key.spec.per !== undefined || per !== undefined || 'aantal' in test)
    return undefined;
  const values = 'is' in test ? test.is : test.bevat;
  if (values.includes(WEET_NIET)) return undefined;
  const wanted = maskOfValues(key.spec, values);
  const share = countBits(wanted) / Math.max(1, key.spec.values.length);
  return { index: key.index, wanted, isMember: 'bevat' in test, share };
}
