import type { KeySpec } from '../../content/condition/namespace.ts';
import type { Trit } from '../trit.ts';

/** A question or dimension with its place in the tables of facts, and its values as bits. */
export interface FactKey {
  readonly spec: KeySpec;
  readonly index: number;
  /** All values that "weet ik niet" leaves possible. */
  readonly all: number;
}

/** Names → places in the tables, for one version of a flow. */
export type FactKeys = ReadonlyMap<string, FactKey>;

/** What is known about one question (for one item, in a block) or one dimension. */
export interface Fact {
  /** The values still possible (for sets: the members that may be in it). */
  possible: number;
  /** For sets: the members that are surely in it. */
  certain: number;
  /** Whether the question is asked; dimensions count as asked. */
  asked: Trit;
  status: FactStatus;
  /** For dimensions `uit: telt`: the lowest and the highest mean. */
  mean?: { readonly low: number; readonly high: number };
}

export type FactStatus = 'niet-gesteld' | 'open' | 'bekend' | 'weet-niet' | 'nvt';

/** All that is known at one moment, by the index of each key. */
export interface Facts {
  readonly facts: Fact[];
  /** Per key that has a value for each item: the facts per item, in the order of the list. */
  readonly perItem: (Fact[] | undefined)[];
  /** Per lijst question: its item ids; undefined while the list is unknown. */
  readonly items: (readonly string[] | undefined)[];
  /** Answers set aside because another one contradicts them, as they were given; by the index of their key. */
  readonly setAside: Map<number, Fact>;
}

/** Facts before any answer: everything is possible. */
export function emptyFacts(keys: FactKeys): Facts {
  const facts = [...keys.values()].map((key) => unknownFact(key, 0, 'niet-gesteld'));
  return {
    facts,
    perItem: facts.map(() => undefined),
    items: facts.map(() => undefined),
    setAside: new Map(),
  };
}

export function unknownFact(key: FactKey, asked: Trit, status: FactStatus): Fact {
  return { possible: key.all, certain: 0, asked, status };
}

/** The mask of some values of a key; values that it does not have count for nothing. */
export function maskOfValues(spec: KeySpec, values: readonly string[]): number {
  return spec.values.reduce((mask, value, bit) => (values.includes(value.id) ? mask | (1 << bit) : mask), 0);
}

/** The values in a mask, in the order of the key. */
export function valuesOfMask(spec: KeySpec, mask: number): readonly string[] {
  return spec.values.filter((_, bit) => (mask & (1 << bit)) !== 0).map((value) => value.id);
}

/** How many values a mask holds. */
export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The indexes of the keys of which anything that a condition can see differs. */
export function changedKeys(before: Facts, after: Facts): readonly number[] {
  const changed: number[] = [];
  for (const [index, fact] of after.facts.entries()) {
    if (hasChanged(before, after, index, fact)) changed.push(index);
  }
  return changed;
}

function hasChanged(before: Facts, after: Facts, index: number, fact: Fact): boolean {
  const old = before.facts[index];
  if (old === undefined || !sameFact(old, fact)) return true;
  if (before.items[index]?.length !== after.items[index]?.length) return true;
  const oldItems = before.perItem[index] ?? [];
  const items = after.perItem[index] ?? [];
  if (items.length !== oldItems.length) return true;
  return items.some((item, place) => {
    const oldItem = oldItems[place];
    return oldItem === undefined || !sameFact(oldItem, item);
  });
}

function sameFact(a: Fact, b: Fact): boolean {
  return a.possible === b.possible && a.certain === b.certain && a.status === b.status;
}
