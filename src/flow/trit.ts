/** How sure a condition is while answers are still unknown: nee, mogelijk or zeker (DESIGN, normative). */
export type Trit = 0 | 1 | 2;
export const NEE: Trit = 0;
export const MOGELIJK: Trit = 1;
export const ZEKER: Trit = 2;

/** All-of is the lowest. */
export function lowest(a: Trit, b: Trit): Trit {
  return a < b ? a : b;
}

/** Any-of is the highest. */
export function highest(a: Trit, b: Trit): Trit {
  return a > b ? a : b;
}

/** Not is the reverse: zeker becomes nee, mogelijk stays mogelijk. */
export function reverse(a: Trit): Trit {
  return (2 - a) as Trit;
}
