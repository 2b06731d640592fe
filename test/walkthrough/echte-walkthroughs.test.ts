import { describe, expect, it } from 'vitest';
import { requireLibrary } from '../../src/content/read-library.ts';
import { createKennis } from '../../src/gesprek/kennis.ts';
import { playWalkthrough } from '../../src/walkthrough/play.ts';
import { realFiles } from '../fixtures/real-content.ts';

const kennis = createKennis(requireLibrary(realFiles()));
const { walkthroughs, casussen, flows } = kennis.bibliotheek;

describe('the walkthroughs of the product', () => {
  it.each(walkthroughs)('$id comes true', (walkthrough) => {
    const versie = kennis.flows.get(walkthrough.flow);
    const missers = versie && playWalkthrough(versie, walkthrough).flatMap((moment) => moment.missers);
    expect(missers).toEqual([]);
  });

  it.each(walkthroughs)('$id can be taught with', ({ stappen, casus, bronnen, eigen }) => {
    const pauzes = stappen.filter(({ soort }) => soort === 'pauze');
    expect(pauzes.length).toBeGreaterThanOrEqual(2);
    expect(stappen.some(({ soort }) => soort === 'wat-als')).toBe(true);
    expect(casus ?? bronnen).toBeDefined();
    // What of it is ours is said: no case answers every question.
    expect(eigen).toBeDefined();
  });

  it('cover every flow and all five sources', () => {
    expect(new Set(walkthroughs.map(({ flow }) => flow))).toEqual(new Set(flows.map(({ id }) => id)));
    const bronOf = new Map(casussen.map(({ id, bron }) => [id, bron]));
    const used = walkthroughs.flatMap(({ casus, bronnen = [] }) => [
      ...(casus === undefined ? [] : [bronOf.get(casus)]),
      ...bronnen.map(({ bron }) => bron),
    ]);
    expect(new Set(used)).toEqual(new Set(kennis.bibliotheek.bronnen.map(({ id }) => id)));
  });
});
