import { describe, expect, it } from 'vitest';
import { situatiescan } from '../fixtures/real-content.ts';
import { scoreVignet, total } from './score.ts';
import { readVignetten } from './vignet.ts';

/**
 * What the advice reached on the vignettes; raise a number when it gets better, and never lower one without saying
 * why in the commit. `npm run vignetten` shows what is behind it.
 */
const REACHED = { genoemd: 97, inZicht: 56, hoofdknelpunt: 12, regierol: 2 };

describe('the advice on the vignettes', () => {
  const versie = situatiescan();
  const vignetten = readVignetten();
  const scores = vignetten.map((vignet) => scoreVignet(versie, vignet));
  const sums = total(scores);

  it('plays all of them', () => {
    expect(sums.aantal).toBe(21);
    expect(sums.moet).toBe(112);
  });

  it('never gives what the source advises against', () => {
    expect(scores.flatMap(({ id, geschonden }) => geschonden.map((tekst) => `${id}: ${tekst}`))).toEqual([]);
  });

  it.each(Object.entries(REACHED))('reaches at least what it reached for %s: %i', (name, reached) => {
    expect(sums[name as keyof typeof REACHED]).toBeGreaterThanOrEqual(reached);
  });

  it('links only to lessons that exist', () => {
    const known = new Set(versie.bibliotheek.lessen.map(({ id }) => id));
    const linked = vignetten
      .flatMap(({ verwacht }) => [...verwacht.moet, ...verwacht.mag_niet])
      .flatMap(({ lessen }) => lessen);
    expect(linked.filter((id) => !known.has(id))).toEqual([]);
  });
});
