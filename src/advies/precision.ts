import { type Atom, type Condition, isAtom } from '../content/condition/condition.ts';
import { compileCondition, WHOLE } from '../flow/facts/compile-condition.ts';
import { countBits, type FactKeys, type Facts, maskOfValues } from '../flow/facts/facts.ts';
import { ZEKER } from '../flow/trit.ts';

/** How precisely a condition that holds describes the situation: the share of answers that it rules out, added up. */
export type Precision = (facts: Facts) => number;

/** `precies` of the choosing rule: four times the precision, in whole numbers (DESIGN, "Choosing"). */
export function preciseRank(precision: number): number {
  return Math.round(4 * precision);
}

export function compilePrecision(condition: Condition, keys: FactKeys): Precision {
  if (isAtom(condition)) {
    const share = shareRuledOut(condition, keys);
    return () => share;
  }
  if ('none' in condition) return () => 0;
  if ('all' in condition) {
    const parts = condition.all.map((child) => compilePrecision(child, keys));
    return (facts) => parts.reduce((total, part) => total + part(facts), 0);
  }
  // Of several ways to fit, the most precise one that is fulfilled counts.
  const ways = condition.any.map((child) => ({
    holds: compileCondition(child, keys),
    precision: compilePrecision(child, keys),
  }));
  return (facts) =>
    Math.max(
      0,
      ...ways.filter(({ holds }) => holds(facts, WHOLE) === ZEKER).map(({ precision }) => precision(facts)),
    );
}

function shareRuledOut({ key, test }: Atom, keys: FactKeys): number {
  const known = keys.get(key);
  if (known === undefined) return 0;
  if ('aantal' in test) {
    const { minstens, hoogstens } = test.aantal;
    return 1 - (hoogstens - minstens + 1) / (known.spec.mostMembers + 1);
  }
  const wanted = countBits(maskOfValues(known.spec, 'is' in test ? test.is : test.bevat));
  return wanted === 0 ? 0 : 1 - wanted / known.spec.values.length;
}
