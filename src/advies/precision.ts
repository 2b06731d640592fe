import { type Atom, type Condition, childrenOf, isAtom } from '../content/condition/condition.ts';
import { type CompiledCondition, compileCondition, WHOLE } from '../flow/facts/compile-condition.ts';
import { countBits, type FactKey, type FactKeys, type Facts, maskOfValues } from '../flow/facts/facts.ts';
import { ZEKER } from '../flow/trit.ts';

/**
 * How much the answers ask for a lesson (`precies` of the choosing rule), in quarters, rounded; undefined when it does
 * not surely fit.
 *
 * Each answer that the lesson asks for counts once: the share of other answers that it rules out, times how telling
 * it is. What a person named as weakest or recognised as a problem tells more than where they are or what goes well.
 */
export type Fit = (facts: Facts) => number | undefined;

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

/** One way to fit: when it holds, its tests count. */
interface Way {
  readonly holds: CompiledCondition;
  readonly parts: readonly Part[];
}

interface Part {
  /** The place of its key among the keys of the lesson. */
  readonly place: number;
  readonly key: number;
  readonly share: number;
  readonly wanted: number;
}

/**
 * Compiles `past_bij` for the loop that runs a hundred times for one advice, over every lesson: each way to fit is
 * looked at once, for whether the lesson fits and for how precisely.
 */
export function compileFit(condition: Condition, keys: FactKeys, weights: Weights): Fit {
  const places = new Map<number, number>();
  const ways = waysOf(condition, keys, places);
  const isAnyWay = !isAtom(condition) && 'any' in condition;
  const past = compileCondition(condition, keys);
  const best = new Float64Array(places.size);
  return (facts) => {
    if (!isAnyWay && past(facts, WHOLE) !== ZEKER) return undefined;
    let fits = !isAnyWay;
    best.fill(0);
    for (const { holds, parts } of ways) {
      if (holds(facts, WHOLE) !== ZEKER) continue;
      fits = true;
      for (const part of parts) {
        const weight = part.share * weightOf(part, facts, weights);
        if (weight > (best[part.place] ?? 0)) best[part.place] = weight;
      }
    }
    return fits ? Math.round(4 * best.reduce((total, weight) => total + weight, 0)) : undefined;
  };
}

/** The tests of a condition, by the way to fit in which they stand: of several ways, every one that is fulfilled. */
function waysOf(
  condition: Condition,
  keys: FactKeys,
  places: Map<number, number>,
  within?: Condition,
): readonly Way[] {
  if (isAtom(condition)) {
    return [{ holds: compileCondition(within ?? condition, keys), parts: partOf(condition, keys, places) }];
  }
  if ('none' in condition) return [];
  if ('any' in condition) {
    return condition.any.map((way) => ({
      holds: compileCondition(way, keys),
      parts: atomsThatCount(way).flatMap((atom) => partOf(atom, keys, places)),
    }));
  }
  return childrenOf(condition).flatMap((child) => waysOf(child, keys, places, within));
}

/** The tests in one way to fit; what must not be the case rules nothing in. */
function atomsThatCount(condition: Condition): readonly Atom[] {
  if (isAtom(condition)) return [condition];
  return 'none' in condition ? [] : childrenOf(condition).flatMap(atomsThatCount);
}

function partOf(atom: Atom, keys: FactKeys, places: Map<number, number>): readonly Part[] {
  const key = keys.get(atom.key);
  if (key === undefined) return [];
  const place = places.get(key.index) ?? places.size;
  places.set(key.index, place);
  return [{ place, key: key.index, share: shareRuledOut(atom, key), wanted: wantedMask(atom, key) }];
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
