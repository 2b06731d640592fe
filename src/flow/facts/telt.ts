import type { Vraag } from '../../content/schema/vraag.ts';
import { MOGELIJK, type Trit, ZEKER } from '../trit.ts';
import type { Fact } from './facts.ts';

/** What one question can add to the mean of a dimension. */
export interface Contribution {
  readonly low: number;
  readonly high: number;
  /** zeker: it counts; mogelijk: it may turn out not to be asked, or not to apply. */
  readonly counts: Trit;
  readonly isKnown: boolean;
}

/** What the answers to one question count for one dimension. */
export interface CountTable {
  /** Per option, in the order of the question. */
  readonly telt: readonly number[];
  readonly lowest: number;
  readonly highest: number;
  readonly isSet: boolean;
  readonly offersNvt: boolean;
}

/** Highest and lowest that one question may count (DESIGN, "Files"). */
const BOUND = 2;

/** @returns undefined when no option of the question counts for the dimension */
export function countTable(vraag: Vraag, dimensie: string): CountTable | undefined {
  if (!('opties' in vraag)) return undefined;
  if (!vraag.opties.some((optie) => optie.telt?.[dimensie] !== undefined)) return undefined;
  const telt = vraag.opties.map((optie) => optie.telt?.[dimensie] ?? 0);
  const isSet = vraag.soort === 'meerkeuze';
  // Alone-options are left out of sums: they cannot stand beside others.
  const together = vraag.opties.map((optie, index) => (optie.alleen === true ? 0 : (telt[index] ?? 0)));
  const lowest = isSet ? clamp(sum(together.filter((count) => count < 0))) : Math.min(...telt);
  const highest = isSet ? clamp(sum(together.filter((count) => count > 0))) : Math.max(...telt);
  return {
    telt,
    isSet,
    lowest: Math.min(lowest, ...telt),
    highest: Math.max(highest, ...telt),
    offersNvt: vraag.nvt === true,
  };
}

/** What an asked question adds to the mean; undefined when it is not asked or does not apply. */
export function contributionOf(table: CountTable, fact: Fact): Contribution | undefined {
  if (fact.asked === 0 || fact.status === 'nvt') return undefined;
  if (fact.status !== 'bekend') {
    const counts = table.offersNvt ? MOGELIJK : fact.asked;
    return { low: table.lowest, high: table.highest, counts, isKnown: false };
  }
  const count = table.isSet
    ? countTicked(table, fact.possible)
    : (table.telt[highestBit(fact.possible)] ?? 0);
  return { low: count, high: count, counts: fact.asked, isKnown: true };
}

function countTicked({ telt }: CountTable, ticked: number): number {
  return clamp(sum(telt.filter((_, bit) => (ticked & (1 << bit)) !== 0)));
}

/** The place of the one bit of a known answer. */
function highestBit(mask: number): number {
  return 31 - Math.clz32(mask);
}

/**
 * The lowest and the highest mean that the answers leave open.
 *
 * A question that is only possibly asked is counted in where that moves the end outward and left out where it does
 * not. That is the exact range: counting it always as [min(0,x), max(0,x)] would shut out the mean without it.
 *
 * @returns undefined when nothing is asked
 */
export function rangeOfMean(
  contributions: readonly Contribution[],
): { low: number; high: number } | undefined {
  if (contributions.length === 0) return undefined;
  const low = extremeMean(contributions.map(({ low: count, counts }) => ({ count, counts })));
  const high = extremeMean(contributions.map(({ high: count, counts }) => ({ count: -count, counts })));
  return { low, high: 0 - high };
}

function extremeMean(counts: readonly { readonly count: number; readonly counts: Trit }[]): number {
  const certain = counts.filter((entry) => entry.counts === ZEKER).map((entry) => entry.count);
  const optional = counts.filter((entry) => entry.counts !== ZEKER).map((entry) => entry.count);
  optional.sort((a, b) => a - b);
  let total = sum(certain);
  let size = certain.length;
  for (const count of optional) {
    if (size > 0 && count >= total / size) break;
    total += count;
    size += 1;
  }
  return size === 0 ? 0 : total / size;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function clamp(count: number): number {
  return Math.max(-BOUND, Math.min(BOUND, count));
}
