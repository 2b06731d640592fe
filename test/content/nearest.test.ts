import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/content/nearest.ts';

const KNOWN = ['stel_als', 'gebruik', 'kort', 'steun-raad', 'steun-breedte'];

describe('the name that was probably meant', () => {
  it.each([
    ['stel-als', 'stel_als'],
    ['gebruk', 'gebruik'],
    ['gebriuk', 'gebruik'],
    ['Steun raad', 'steun-raad'],
    ['steun-raat', 'steun-raad'],
  ])('for %s is %s', (typed, meant) => {
    expect(nearest(typed, KNOWN)).toBe(meant);
  });

  it('is nothing when no name is near', () => {
    expect(nearest('omschrijving', KNOWN)).toBeUndefined();
    expect(nearest('ja', ['nee'])).toBeUndefined();
  });

  it('lists what there is when that is short', () => {
    expect(didYouMean('xyz', ['een', 'elke'])).toBe('Kies uit: een, elke.');
    expect(didYouMean('xyz', [])).toBeUndefined();
  });
});
