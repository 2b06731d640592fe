import type { Dimensie } from '../../content/model.ts';
import { countBits, type Fact, type FactKey, type FactKeys, type Facts } from './facts.ts';

/** The value that says that no corner is weak and no axis strained. */
const GEEN = 'geen';

interface Candidate {
  readonly bit: number;
  readonly key: FactKey;
  readonly isCorner: boolean;
  /** For a corner: the question about signals, and the bits of it that are a signal. */
  readonly signals?: { readonly index: number; readonly bits: number };
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The weakest corner or most strained axis, or `geen`.
 *
 * The order is ours: a weak corner weighs more than a broken axis, that more than a wavering corner, and that more
 * than a strained axis. Of two corners on one level, the one with more recognised signals weighs more, then the one
 * with the lower mean. The source names corners and axes as places of tension and ranks none (waardevol-bestuur,
 * 2.4.2 and 5.4.1).
 */
export function compileHoofdknelpunt(
  own: FactKey,
  dimensies: readonly Dimensie[],
  keys: FactKeys,
  signalen: Readonly<Record<string, string>> = {},
): (facts: Facts) => number {
  const candidates = own.spec.values.flatMap(({ id }, bit): Candidate[] => {
    const key = keys.get(id);
    const groep = dimensies.find((dimensie) => dimensie.id === id)?.groep;
    const signals = signalsOf(keys.get(signalen[id] ?? ''));
    if (key === undefined) return [];
    return [{ bit, key, isCorner: groep === 'hoek', ...(signals === undefined ? {} : { signals }) }];
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

function signalsOf(key: FactKey | undefined): Candidate['signals'] {
  if (key === undefined) return undefined;
  const bits = key.spec.values.reduce((mask, { id }, bit) => (id === GEEN ? mask : mask | (1 << bit)), 0);
  return { index: key.index, bits };
}

/** Corners have levels weak → strong; axes have levels in balance → broken. */
const CORNER_WEIGHTS = [40, 20, 0];
const AXIS_WEIGHTS = [0, 10, 30];
/** Three signals say as much as five: who ticks more is not weaker. All together less than a step of level. */
const MOST_SIGNALS = 3;
const PER_SIGNAL = 2;
/** Highest and lowest mean of a dimension that counts (DESIGN: telt goes from −2 to +2). */
const HIGHEST_MEAN = 2;
const MEAN_WIDTH = 4;
/** Less than one signal. */
const MEAN_WEIGHT = 1.9;

function weightRange(candidate: Candidate, facts: Facts): Range {
  const fact = facts.facts[candidate.key.index];
  if (fact === undefined) return { low: 0, high: 0 };
  const weights = (candidate.isCorner ? CORNER_WEIGHTS : AXIS_WEIGHTS).filter(
    (_, bit) => (fact.possible & (1 << bit)) !== 0,
  );
  const low = Math.min(...weights);
  const high = Math.max(...weights);
  if (!candidate.isCorner) return { low, high };
  const extra = withinLevel(candidate, fact, facts);
  return { low: low === 0 ? 0 : low + extra.low, high: high === 0 ? 0 : high + extra.high };
}

/** What weighs between two corners on one level: signals, then the mean. */
function withinLevel({ signals }: Candidate, fact: Fact, facts: Facts): Range {
  const mean = fact.mean ?? { low: -HIGHEST_MEAN, high: HIGHEST_MEAN };
  const lowness = (value: number): number => ((HIGHEST_MEAN - value) / MEAN_WIDTH) * MEAN_WEIGHT;
  const ticked = signals === undefined ? undefined : facts.facts[signals.index];
  const count = (mask: number): number =>
    PER_SIGNAL * Math.min(MOST_SIGNALS, countBits(mask & (signals?.bits ?? 0)));
  const isAsked = ticked !== undefined && ticked.asked !== 0;
  return {
    low: lowness(mean.high) + (isAsked ? count(ticked.certain) : 0),
    high: lowness(mean.low) + (isAsked ? count(ticked.possible) : 0),
  };
}
