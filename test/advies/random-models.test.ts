import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advies/advise.ts';
import { singleChanges } from '../../src/advies/changes.ts';
import { judge } from '../../src/advies/judge.ts';
import { canonicalJson } from '../../src/content/canonical.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Antwoorden } from '../../src/flow/antwoord.ts';
import { walk } from '../../src/flow/walk.ts';
import type { FlowVersie } from '../../src/gesprek/kennis.ts';
import { type Choices, choices, generateAnswers } from '../fixtures/generate-answers.ts';
import { randomFlow } from '../fixtures/random-library.ts';

const MODELS = 300;
/** Conversations with each model. */
const several = fc.array(choices, { minLength: 8, maxLength: 8 });

/** For each random model and each of several random conversations with it. */
function forAll(check: (versie: FlowVersie, antwoorden: Antwoorden, picks: Choices) => void): void {
  fc.assert(
    fc.property(randomFlow, several, (versie, walks) => {
      for (const picks of walks) check(versie, generateAnswers(versie.flow, picks), picks);
    }),
    { numRuns: MODELS },
  );
}

function levelsOf(versie: FlowVersie, antwoorden: Antwoorden): ReadonlyMap<string, readonly string[]> {
  const { dimensies } = diagnose(versie.flow, walk(versie.flow, antwoorden), versie.zinnen);
  return new Map(dimensies.map(({ id, mogelijk }) => [id, mogelijk]));
}

/** One of the keys, picked by a number of the conversation. */
function oneOf(keys: readonly string[], picks: Choices): string | undefined {
  return keys[(picks[0] ?? 0) % Math.max(1, keys.length)];
}

describe('whatever the model and the answers are', () => {
  it('weet-niet instead of an answer leaves at least the same levels possible', () => {
    forAll((versie, antwoorden, picks) => {
      const answered = walk(versie.flow, antwoorden).path.filter(({ antwoord }) => antwoord !== undefined);
      const key = oneOf(
        answered.map((asked) => asked.key),
        picks,
      );
      if (key === undefined) return;
      const after = levelsOf(versie, new Map(antwoorden).set(key, { waarde: { soort: 'weet-niet' } }));
      for (const [dimensie, levels] of levelsOf(versie, antwoorden)) {
        expect(after.get(dimensie)).toEqual(expect.arrayContaining([...levels]));
      }
    });
  }, 120_000);

  it('the order of answering changes nothing', () => {
    forAll((versie, antwoorden) => {
      const reversed = new Map([...antwoorden].reverse());
      expect(canonicalJson(advise(versie, 'g', reversed))).toBe(
        canonicalJson(advise(versie, 'g', antwoorden)),
      );
    });
  }, 120_000);

  it('an answer that was taken away and given again restores the advice', () => {
    forAll((versie, antwoorden, picks) => {
      const key = oneOf([...antwoorden.keys()], picks);
      const antwoord = key === undefined ? undefined : antwoorden.get(key);
      if (key === undefined || antwoord === undefined) return;
      const without = new Map(antwoorden);
      without.delete(key);
      advise(versie, 'g', without);
      const restored = new Map(without).set(key, antwoord);
      expect(canonicalJson(advise(versie, 'g', restored))).toBe(
        canonicalJson(advise(versie, 'g', antwoorden)),
      );
    });
  }, 120_000);

  it('every other answer that is said to take a suggestion away does so when it is tried', () => {
    let tried = 0;
    forAll((versie, antwoorden) => {
      const changes = singleChanges(versie, antwoorden, judge(versie, antwoorden));
      for (const { les, anders } of advise(versie, 'g', antwoorden).suggesties) {
        for (const { vraag, antwoord } of anders) {
          const change = changes.find(({ asked, tekst }) => asked.key === vraag && tekst === antwoord);
          if (change === undefined) throw new Error(`no such change: ${vraag} ${antwoord}`);
          const other = new Map(antwoorden).set(vraag, change.antwoord);
          expect(advise(versie, 'g', other).suggesties.map((suggestie) => suggestie.les)).not.toContain(les);
          tried++;
        }
      }
    });
    expect(tried).toBeGreaterThan(1_000);
  }, 120_000);

  it('the smallest change of answers that is named changes the main problem', () => {
    forAll((versie, antwoorden) => {
      const judgement = judge(versie, antwoorden);
      const { kleinste } = advise(versie, 'g', antwoorden).stabiliteit;
      const changes = singleChanges(versie, antwoorden, judgement);
      const changed = new Map(antwoorden);
      for (const { vraag, antwoord } of kleinste.wijzigingen) {
        const change = changes.find(({ asked, tekst }) => asked.key === vraag && tekst === antwoord);
        if (change !== undefined) changed.set(vraag, change.antwoord);
      }
      const main = [...judge(versie, changed).situation.main];
      if (kleinste.aantal === 'meer-dan-twee') expect(kleinste.wijzigingen).toEqual([]);
      else expect(main).not.toEqual([...judgement.situation.main]);
    });
  }, 120_000);
});
