import { describe, expect, it } from 'vitest';
import { randomAnswer } from '../../../src/cli/verken/random-answer.ts';
import { walkAtRandom } from '../../../src/cli/verken/random-walk.ts';
import { seededRandom } from '../../../src/cli/verken/seeded-random.ts';
import { walk } from '../../../src/flow/walk.ts';
import { smallFlow } from '../../fixtures/small-library.ts';

const { flow } = smallFlow();
const walks = Array.from({ length: 500 }, (_, number) => walkAtRandom(flow, seededRandom(3, number)));

describe('a random walk', () => {
  it('answers every question that is asked', () => {
    for (const antwoorden of walks) {
      expect(walk(flow, antwoorden).path.every(({ antwoord }) => antwoord !== undefined)).toBe(true);
    }
  });

  it('says "weet ik niet" and "niet van toepassing" now and then', () => {
    const kinds = new Set(
      walks.flatMap((antwoorden) => [...antwoorden.values()].map(({ waarde }) => waarde.soort)),
    );
    expect(kinds).toEqual(new Set(['keuze', 'meerkeuze', 'schaal', 'tekst', 'lijst', 'weet-niet', 'nvt']));
  });

  it('looks back: some answers sleep, for the question before them was answered anew', () => {
    const asleep = walks.filter((antwoorden) => walk(flow, antwoorden).path.length < antwoorden.size);
    expect(asleep.length).toBeGreaterThan(10);
  });

  it('never uses the id of an item again', () => {
    const ids = walks.flatMap((antwoorden) => {
      const waarde = antwoorden.get('partijen')?.waarde;
      return waarde?.soort === 'lijst' ? [waarde.items] : [];
    });
    for (const items of ids) expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(ids.some((items) => items.some(({ id }) => Number(id.slice(1)) > 3))).toBe(true);
  });

  it('does not answer a list that is not asked', () => {
    const hidden = smallFlow({
      'flows/klein.yaml': `formaat: 1
id: klein
titel: Klein
omschrijving: Klein.
duur: kort
begin: { voor: [x], niet_voor: [{ tekst: x, waarheen: y }] }
vragen:
  - gebruik: fase
  - { gebruik: partijen, stel_als: { fase: uitvoering } }
  - { blok: per-partij, per: partijen, vragen: [{ gebruik: macht }] }
`,
      'content/lessen/breng-terug.md': undefined,
    }).flow;
    let unasked = 0;
    for (let number = 0; number < 200; number++) {
      const antwoorden = walkAtRandom(hidden, noLookingBack(number));
      const waarde = antwoorden.get('fase')?.waarde;
      if (waarde?.soort !== 'keuze' || waarde.optie !== 'verkenning') continue;
      unasked++;
      expect(antwoorden.has('partijen')).toBe(false);
    }
    expect(unasked).toBeGreaterThan(10);
  });

  it('is the same for the same seed and number, and another for another', () => {
    const again = walkAtRandom(flow, seededRandom(3, 4));
    expect([...again]).toEqual([...(walks[4] ?? [])]);
    expect([...again]).not.toEqual([...(walks[5] ?? [])]);
    expect([...again]).not.toEqual([...walkAtRandom(flow, seededRandom(4, 4))]);
  });
});

describe('a random answer', () => {
  it('can be any option, about as often', () => {
    const vraag = flow.vragen.get('steun-inwoners')?.vraag;
    if (vraag === undefined) throw new Error('the small library lost a question');
    const random = seededRandom(1, 1);
    const counts = new Map<unknown, number>();
    for (let turn = 0; turn < 3_000; turn++) {
      const answer = randomAnswer(vraag, random);
      counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    for (const optie of ['boos', 'verdeeld', 'blij']) expect(counts.get(optie)).toBeGreaterThan(800);
  });
});

/** Chance decides which answer is given, but the walker never looks back. */
function noLookingBack(number: number) {
  const random = seededRandom(5, number);
  return { below: random.below, chance: () => false };
}
