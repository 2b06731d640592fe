import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contribution, rangeOfMean } from '../../src/flow/facts/telt.ts';
import { MOGELIJK, ZEKER } from '../../src/flow/trit.ts';

const contribution: fc.Arbitrary<Contribution> = fc
  .tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 }), fc.boolean())
  .map(([x, y, isCertain]) => ({
    low: Math.min(x, y),
    high: Math.max(x, y),
    counts: isCertain ? ZEKER : MOGELIJK,
    isKnown: x === y,
  }));

/** Every mean that is possible at the ends: each optional question in or out. */
function means(contributions: readonly Contribution[], end: 'low' | 'high'): number[] {
  const found: number[] = [];
  for (let subset = 0; subset < 2 ** contributions.length; subset++) {
    const counted = contributions.filter(
      ({ counts }, bit) => counts === ZEKER || (subset & (1 << bit)) !== 0,
    );
    if (counted.length === 0) continue;
    found.push(counted.reduce((total, entry) => total + entry[end], 0) / counted.length);
  }
  return found;
}

describe('the range of a mean', () => {
  it('is exact: no possible mean lies outside it, and both ends are possible', () => {
    fc.assert(
      fc.property(fc.array(contribution, { minLength: 1, maxLength: 7 }), (contributions) => {
        const range = rangeOfMean(contributions);
        expect(range?.low).toBeCloseTo(Math.min(...means(contributions, 'low')), 10);
        expect(range?.high).toBeCloseTo(Math.max(...means(contributions, 'high')), 10);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the mean without a question that may not be asked', () => {
    const known: Contribution = { low: -2, high: -2, counts: ZEKER, isKnown: true };
    const perhaps: Contribution = { low: -1, high: 2, counts: MOGELIJK, isKnown: false };
    expect(rangeOfMean([known, perhaps])).toEqual({ low: -2, high: 0 });
  });

  it('does not exist when nothing is asked', () => {
    expect(rangeOfMean([])).toBeUndefined();
  });
});
