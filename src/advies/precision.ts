import { type Atom, type Condition, childrenOf, isAtom } from '../content/condition/condition.ts';
import { type CompiledCondition, compileCondition, WHOLE } from '../flow/facts/compile-condition.ts';
import { countBits, type FactKey, type FactKeys, type Facts, maskOfValues } from '../flow/facts/facts.ts';
import { ZEKER } from '../flow/trit.ts';

/**
 * How much the answers ask for a lesson (`precies` of the choosing rule), in quarters, rounded.
 *
 * Each answer that the lesson asks for counts once: the share of other answers that it rules out, times how telling
 * it is. What a person named as weakest or recognised as a problem tells more than where they are or what goes well.
 */
export type Precision = (facts: Facts) => number;

/** How telling a key is by itself, and by the answer given: the lowest count of its options, where they count. */
export interface Weights {
  /** By key index. */
  readonly own: readonly number[];
  /** By key index, for questions whose options count for a corner: the lowest count of each option. */
  readonly counts: readonly (readonly number[] | undefined)[];
}

/** A very weak answer, a weak one, and one that says that it goes well. */
const VERY_WEAK = 2;
const WEAK = 1;
const STRONG = 0.5;

interface Part {
  readonly key: number;
  readonly share: number;
  readonly wanted: number;
  readonly holds: CompiledCondition;
}

export function compilePrecision(condition: Condition, keys: FactKeys, weights: Weights): Precision {
  const parts = partsOf(condition, keys);
  return (facts) => {
    const best = new Map<number, number>();
    for (const part of parts) {
      if (part.holds(facts, WHOLE) !== ZEKER) continue;
      const weight = part.share * weightOf(part, facts, weights);
      if (weight > (best.get(part.key) ?? 0)) best.set(part.key, weight);
    }
    return Math.round(4 * [...best.values()].reduce((total, weight) => total + weight, 0));
  };
}

/** The tests of a condition, each with when it counts: of several ways to fit, every way that is fulfilled. */
function partsOf(condition: Condition, keys: FactKeys, within?: CompiledCondition): readonly Part[] {
  if (!isAtom(condition)) {
    if ('none' in condition) return [];
    const isWay = 'any' in condition;
    return childrenOf(condition).flatMap((child) =>
      partsOf(child, keys, isWay ? compileCondition(child, keys) : within),
    );
  }
  const key = keys.get(condition.key);
  if (key === undefined) return [];
  const holds = within ?? compileCondition(condition, keys);
  return [
    { key: key.index, share: shareRuledOut(condition, key), wanted: wantedMask(condition, key), holds },
  ];
}

function weightOf({ key, wanted }: Part, facts: Facts, { own, counts }: Weights): number {
  const base = own[key] ?? 1;
  const options = counts[key];
  const given = (facts.facts[key]?.possible ?? 0) & wanted;
  if (options === undefined || given === 0) return base;
  const lowest = options.reduce(
    (low, count, bit) => ((given & (1 << bit)) === 0 ? low : Math.min(low, count)),
    2,
  );
  if (lowest <= -2) return base * VERY_WEAK;
  if (lowest === -1) return base * WEAK;
  return base * STRONG;
}

function shareRuledOut({ test }: Atom, key: FactKey): number {
  if ('aantal' in test) {
    const { minstens, hoogstens } = test.aantal;
    return 1 - (hoogstens - minstens + 1) / (key.spec.mostMembers + 1);
  }
  const wanted = countBits(wantedMask({ key: key.spec.id, test }, key));
  return wanted === 0 ? 0 : 1 - wanted / key.spec.values.length;
}

function wantedMask({ test }: Atom, key: FactKey): number {
  if ('aantal' in test) return 0;
  return maskOfValues(key.spec, 'is' in test ? test.is : test.bevat);
}
