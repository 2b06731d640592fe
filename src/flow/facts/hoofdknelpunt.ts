import type { Dimensie } from '../../content/model.ts';
import type { FactKey, FactKeys, Facts } from './facts.ts';

/** The value that says that no corner is weak and no axis strained. */
const GEEN = 'geen';

interface Candidate {
  readonly bit: number;
  readonly key: FactKey;
  readonly isCorner: boolean;
}

/** Highest and lowest mean of a dimension that counts (DESIGN: telt goes from −2 to +2). */
const HIGHEST_MEAN = 2;
const MEAN_WIDTH = 4;

/**
 * The weakest corner or most strained axis, or `geen`.
 *
 * The order is ours: a weak corner weighs more than a broken axis, that more than a wavering corner, and that more
 * than a strained axis; of two corners on one level the lower mean weighs more. The source names corners and axes
 * as places of tension and ranks none (waardevol-bestuur, 2.4.2 and 5.4.1).
 */
export function compileHoofdknelpunt(
  own: FactKey,
  dimensies: readonly Dimensie[],
  keys: FactKeys,
): (facts: Facts) => number {
  const candidates = own.spec.values.flatMap(({ id }, bit): Candidate[] => {
    const key = keys.get(id);
    const groep = dimensies.find((dimensie) => dimensie.id === id)?.groep;
    return key === undefined ? [] : [{ bit, key, isCorner: groep === 'hoek' }];
  });
  const geen = own.spec.values.findIndex(({ id }) => id === GEEN);
  return (facts) => {
    const ranges = candidates.map((candidate) => ({ bit: candidate.bit, ...weightRange(candidate, facts) }));
    const threshold = Math.max(0, ...ranges.map((range) => range.low));
    const possible = ranges.filter((range) => range.high > 0 && range.high >= threshold);
    const mask = possible.reduce((all, range) => all | (1 << range.bit), 0);
    return threshold === 0 && geen !== -1 ? mask | (1 << geen) : mask;
  };
}

/** Corners have levels weak → strong; axes have levels in balance → broken. */
const CORNER_WEIGHTS = [40, 20, 0];
const AXIS_WEIGHTS = [0, 10, 30];

function weightRange({ key, isCorner }: Candidate, facts: Facts): { low: number; high: number } {
  const fact = facts.facts[key.index];
  if (fact === undefined) return { low: 0, high: 0 };
  const weights = (isCorner ? CORNER_WEIGHTS : AXIS_WEIGHTS).filter(
    (_, bit) => (fact.possible & (1 << bit)) !== 0,
  );
  const low = Math.min(...weights);
  const high = Math.max(...weights);
  if (!isCorner) return { low, high };
  // Below 10, so that a mean never outweighs a level.
  const mean = fact.mean ?? { low: -HIGHEST_MEAN, high: HIGHEST_MEAN };
  const nearness = (value: number): number => ((HIGHEST_MEAN - value) / MEAN_WIDTH) * 9;
  return {
    low: low === 0 ? 0 : low + nearness(mean.high),
    high: high === 0 ? 0 : high + nearness(mean.low),
  };
}
