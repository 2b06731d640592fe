/** A source of chance that gives the same numbers for the same seed. */
export interface Random {
  /** A whole number from 0 up to `count`. */
  below(count: number): number;
  chance(probability: number): boolean;
}

/**
 * The generator mulberry32. For exploring only: its numbers can be predicted.
 *
 * @param stream each stream of one seed gives other numbers, so that one walk can be made again by itself
 */
export function seededRandom(seed: number, stream: number): Random {
  let state = scramble(seed + scramble(stream + 0x9e3779b9));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (count) => Math.floor(next() * count), chance: (probability) => next() < probability };
}

function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
