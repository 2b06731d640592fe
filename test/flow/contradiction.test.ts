import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Antwoorden, Waarde } from '../../src/flow/antwoord.ts';
import { walk } from '../../src/flow/walk.ts';
import { situatiescan } from '../fixtures/real-content.ts';

const versie = situatiescan();

/** Answers by option id; an array for a question with several options. */
function answers(given: Readonly<Record<string, string | readonly string[]>>): Antwoorden {
  return new Map(
    Object.entries(given).map(([vraag, value]) => {
      const waarde: Waarde =
        value === 'weet-niet'
          ? { soort: 'weet-niet' }
          : typeof value === 'string'
            ? { soort: 'keuze', optie: value }
            : { soort: 'meerkeuze', opties: value };
      return [vraag, { waarde }];
    }),
  );
}

function asked(given: Antwoorden): readonly string[] {
  return walk(versie.flow, given).path.map(({ key }) => key);
}

function levels(given: Antwoorden, dimensie: string): readonly string[] | undefined {
  const { dimensies } = diagnose(versie.flow, walk(versie.flow, given), versie.zinnen);
  return dimensies.find(({ id }) => id === dimensie)?.mogelijk;
}

const agreeing = {
  omvang: 'volledig',
  'doel-inwoners': 'merkbaar',
  koers: 'met-keuzes',
  'kader-visie': 'op-orde',
  leveren: 'op-tijd',
  'kader-basiscapaciteit': 'op-orde',
  knelpunt: ['geen'],
};
const contradicting = { ...agreeing, 'kader-basiscapaciteit': 'ontbreekt', knelpunt: ['mensen'] };
const question = 'tegen-leveren-basis';

describe('two answers that contradict each other', () => {
  it('are asked about right after the second of them, and only when they surely do', () => {
    expect(asked(answers(agreeing))).not.toContain(question);
    expect(asked(answers({ ...contradicting, leveren: 'weet-niet' }))).not.toContain(question);
    const path = asked(answers(contradicting));
    expect(path[path.indexOf('kader-basiscapaciteit') + 1]).toBe(question);
  });

  it('both count as unknown until the person says which one holds', () => {
    expect(levels(answers(contradicting), 'capaciteit')).toEqual(['zwak', 'wisselend', 'sterk']);
    expect(levels(answers(contradicting), 'kader-basiscapaciteit')).toEqual([
      'ontbreekt',
      'deels',
      'op-orde',
    ]);
    const unsure = answers({ ...contradicting, [question]: 'weet-niet' });
    expect(levels(unsure, 'kader-basiscapaciteit')).toEqual(['ontbreekt', 'deels', 'op-orde']);
  });

  it('leave the one standing that holds', () => {
    const second = answers({ ...contradicting, [question]: 'tweede' });
    expect(levels(second, 'kader-basiscapaciteit')).toEqual(['ontbreekt']);
    const first = answers({ ...contradicting, [question]: 'eerste' });
    expect(levels(first, 'kader-basiscapaciteit')).toEqual(['ontbreekt', 'deels', 'op-orde']);
  });

  it('both stand when the person says that both are true', () => {
    const both = answers({ ...contradicting, [question]: 'beide' });
    expect(levels(both, 'kader-basiscapaciteit')).toEqual(['ontbreekt']);
    expect(levels(both, 'capaciteit')).toHaveLength(1);
  });
});

describe('the short version', () => {
  const short = new Set(
    versie.flow.definition.stappen.flatMap((stap) => ('vraag' in stap && stap.kort ? [stap.vraag] : [])),
  );

  it('asks ten questions besides the one that chooses it, for every domain', () => {
    for (const domein of ['zorg-jeugd', 'werk-inkomen', 'wonen-ruimte', 'lokale-democratie', 'anders']) {
      const path = asked(answers({ omvang: 'kort', domein }));
      expect(path.every((vraag) => short.has(vraag))).toBe(true);
      expect(path.length - 1).toBeGreaterThanOrEqual(8);
      expect(path.length - 1).toBeLessThanOrEqual(10);
    }
  });

  it('is enough for a first picture of all three corners; what was not asked stays a range', () => {
    const given = answers({
      omvang: 'kort',
      'doel-inwoners': 'merkbaar',
      koers: 'met-keuzes',
      'steun-raad': 'breed',
      'steun-breedte': 'allen',
      leveren: 'blijft-liggen',
      knelpunt: ['mensen', 'geld'],
    });
    // Whether there is a shared vision was not asked; without one it would not be strong.
    expect(levels(given, 'waarde')).toEqual(['wisselend', 'sterk']);
    expect(levels(given, 'legitimiteit')).toEqual(['sterk']);
    expect(levels(given, 'capaciteit')).toEqual(['zwak']);
  });

  it('goes on with the rest when the answer is changed, and keeps every answer', () => {
    const given = { omvang: 'kort', domein: 'anders', fase: 'aanpak' };
    const extended = asked(answers({ ...given, omvang: 'volledig' }));
    expect(extended).toEqual(expect.arrayContaining([...asked(answers(given))]));
    expect(extended.length).toBeGreaterThan(20);
  });

  it('is not chosen by who does not know how much time there is', () => {
    expect(asked(answers({ omvang: 'weet-niet' }))).toEqual(asked(answers({ omvang: 'volledig' })));
  });
});
