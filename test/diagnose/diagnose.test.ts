import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { ProfielDimensie } from '../../src/diagnose/profiel.ts';
import type { Antwoorden } from '../../src/flow/antwoord.ts';
import { walk } from '../../src/flow/walk.ts';
import type { FlowVersie } from '../../src/gesprek/kennis.ts';
import { viewGesprek } from '../../src/gesprek/view.ts';
import { choices, generateAnswers } from '../fixtures/generate-answers.ts';
import { conversation, give } from '../fixtures/gesprek.ts';
import { situatiescan } from '../fixtures/real-content.ts';
import { smallFlow } from '../fixtures/small-library.ts';

const small = smallFlow();

function dimension(inputs: Readonly<Record<string, unknown>>, id: string): ProfielDimensie {
  const gesprek = give(small, conversation(small), inputs);
  const found = viewGesprek(small, gesprek).profiel.dimensies.find((dimensie) => dimensie.id === id);
  if (found === undefined) throw new Error(`no dimension ${id}`);
  return found;
}

const start = { opgave: 'x', fase: 'verkenning' };

describe('the level of a corner', () => {
  it('is the mean of what the answers count', () => {
    expect(
      dimension({ ...start, 'steun-raad': 'tegen', 'steun-inwoners': 'boos' }, 'legitimiteit').niveau,
    ).toBe('zwak');
    expect(
      dimension({ ...start, 'steun-raad': 'tegen', 'steun-inwoners': 'blij' }, 'legitimiteit').niveau,
    ).toBe('wisselend');
    expect(
      dimension({ ...start, 'steun-raad': 'breed', 'steun-inwoners': 'blij' }, 'legitimiteit').niveau,
    ).toBe('sterk');
  });

  it('is a range in words when an answer is unknown', () => {
    const steun = dimension(
      { ...start, 'steun-raad': 'weet-niet', 'steun-inwoners': 'boos' },
      'legitimiteit',
    );
    expect(steun.niveau).toBe('onbekend');
    expect(steun.tekst).toBe('zwak of wisselend');
    expect(steun.zeker).toBe(0.5);
  });

  it('is lowered by a cap, and says so', () => {
    const steun = dimension({ ...start, 'steun-raad': 'woorden', 'steun-inwoners': 'blij' }, 'legitimiteit');
    expect(steun.niveau).toBe('wisselend');
    expect(steun.regels.map(({ toon }) => toon)).toEqual(['Woorden zijn smal.']);
  });

  it('names the answers behind it', () => {
    const steun = dimension({ ...start, 'steun-raad': 'tegen', 'steun-inwoners': 'boos' }, 'legitimiteit');
    expect(steun.omdat).toEqual(['steun-raad', 'steun-inwoners']);
  });
});

describe('a role by rules', () => {
  const upTo = { ...start, 'steun-raad': 'breed', 'steun-inwoners': 'blij', mensen: ['geld'] };

  it('is given per item with the rules that hold, and for the whole where the items differ', () => {
    const rol = dimension(
      {
        ...upTo,
        partijen: ['Corporatie', 'Kerk'],
        'macht--p1': 'ja',
        'macht--p2': 'nee',
        'band--p2': 'goed',
      },
      'rol',
    );
    expect(rol.perItem?.map(({ niveau }) => niveau)).toEqual(['opdrachtgever', 'coproducent']);
    expect(rol.perItem?.[1]?.regels.map(({ toon }) => toon)).toEqual([
      'U kunt Kerk niet dwingen.',
      'Anders samen.',
    ]);
    expect(rol.niveau).toBe('coproducent');
  });

  it('speaks of "deze partij" while the list is unknown', () => {
    const rol = dimension({ ...upTo, partijen: 'weet-niet' }, 'rol');
    expect(rol.mogelijk).toEqual(['opdrachtgever', 'coproducent']);
    expect(rol.regels.map(({ toon }) => toon)).toContain('U kunt deze partij niet dwingen.');
  });

  it('stays open for an item about which nothing is known', () => {
    const rol = dimension({ ...upTo, partijen: ['Corporatie'], 'macht--p1': 'weet-niet' }, 'rol');
    expect(rol.perItem?.[0]?.mogelijk).toEqual(['opdrachtgever', 'coproducent']);
  });
});

describe('the main problem', () => {
  it('is the weakest corner, and geen when none is weak', () => {
    const weak = { ...start, 'steun-raad': 'tegen', 'steun-inwoners': 'boos', mensen: ['geld'] };
    expect(dimension(weak, 'hoofdknelpunt').niveau).toBe('legitimiteit');
    const strong = { ...start, 'steun-raad': 'breed', 'steun-inwoners': 'blij', mensen: ['geld'] };
    expect(dimension(strong, 'hoofdknelpunt').niveau).toBe('geen');
  });

  it('is the one with the lower mean when two corners have the same level', () => {
    const both = { ...start, 'steun-raad': 'tegen', 'steun-inwoners': 'verdeeld', mensen: ['tekort'] };
    expect(dimension(both, 'hoofdknelpunt').niveau).toBe('capaciteit');
  });
});

function hasContradiction({ flow }: FlowVersie, antwoorden: Antwoorden): boolean {
  return walk(flow, antwoorden).path.some(({ compiled }) => compiled.settles !== undefined);
}

/** All levels that the answers leave possible, by dimension and, where there are items, by item. */
function possibleLevels(versie: FlowVersie, antwoorden: Antwoorden): Map<string, readonly string[]> {
  const { dimensies } = diagnose(versie.flow, walk(versie.flow, antwoorden), versie.zinnen);
  return new Map(
    dimensies.flatMap(({ id, mogelijk, perItem = [] }) => [
      [id, mogelijk] as const,
      ...perItem.map((item) => [`${id} ${item.item}`, item.mogelijk] as const),
    ]),
  );
}

describe.each([
  ['the small flow', small, 1500],
  ['the situatiescan', situatiescan(), 400],
])('whoever answers weet-niet instead, in %s', (_, versie, numRuns) => {
  it('leaves at least the same levels possible, never fewer', () => {
    fc.assert(
      fc.property(choices, fc.nat(), (picks, which) => {
        const antwoorden = generateAnswers(versie.flow, picks);
        const answered = walk(versie.flow, antwoorden).path.filter(({ antwoord }) => antwoord !== undefined);
        // A list that becomes unknown takes its items along; that is another question than less certainty.
        const candidates = answered.filter(({ compiled }) => compiled.vraag.soort !== 'lijst');
        const chosen = candidates[which % candidates.length];
        if (chosen === undefined) return;
        const unknown = new Map(antwoorden).set(chosen.key, { waarde: { soort: 'weet-niet' } as const });
        // An answer that contradicts another widens what is concluded; without it the other stands again.
        if (hasContradiction(versie, antwoorden)) return;
        const before = possibleLevels(versie, antwoorden);
        const after = possibleLevels(versie, unknown);
        for (const [dimensie, levels] of before) {
          expect(after.get(dimensie), `${dimensie} after weet-niet on ${chosen.key}`).toEqual(
            expect.arrayContaining([...levels]),
          );
        }
      }),
      { numRuns },
    );
  }, 120_000);
});
