import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advies/advise.ts';
import { singleChanges } from '../../src/advies/changes.ts';
import { LIMITS } from '../../src/advies/choose.ts';
import { judge, lessonsInSight } from '../../src/advies/judge.ts';
import { canonicalJson } from '../../src/content/canonical.ts';
import type { Antwoord } from '../../src/flow/antwoord.ts';
import { walk } from '../../src/flow/walk.ts';
import { choices, generateAnswers, possibleAnswer } from '../fixtures/generate-answers.ts';
import { situatiescan } from '../fixtures/real-content.ts';

const scan = situatiescan();

/** Walks the scan, answering each question in turn by a rule. */
function walkBy(rule: (turn: number) => 'first' | 'last' | 'weet-niet'): Map<string, Antwoord> {
  const antwoorden = new Map<string, Antwoord>();
  for (let turn = 0; ; turn++) {
    const asked = walk(scan.flow, antwoorden).path.find(({ key }) => !antwoorden.has(key));
    if (asked === undefined) return antwoorden;
    const { compiled, key } = asked;
    const how = rule(turn);
    const options = 'opties' in compiled.vraag ? compiled.vraag.opties.length : 1;
    const pick = how === 'first' ? 0 : options - 1;
    antwoorden.set(key, {
      waarde: how === 'weet-niet' ? { soort: 'weet-niet' } : possibleAnswer(compiled, pick),
    });
  }
}

describe('a whole walk through the situatiescan', () => {
  it.each(['first', 'last'] as const)(
    'with always the %s option ends in an advice with suggestions',
    (how) => {
      const advies = advise(
        scan,
        'g',
        walkBy(() => how),
      );
      expect(advies.voorlopig).toBeUndefined();
      expect(advies.suggesties.length + advies.dilemmas.length).toBeGreaterThanOrEqual(3);
      expect(advies.profiel.samenvatting).not.toBe('');
    },
  );

  it('with only weet-niet has no weak level, and at least three things to find out', () => {
    const advies = advise(
      scan,
      'g',
      walkBy(() => 'weet-niet'),
    );
    expect(advies.profiel.dimensies.filter(({ niveau }) => niveau === 'zwak')).toEqual([]);
    expect(advies.uitzoeken.length).toBeGreaterThanOrEqual(3);
    for (const { bijWie } of advies.uitzoeken.slice(0, 3)) expect(bijWie).not.toEqual([]);
  });

  it('with random answers ends in an advice within the limits, every suggestion with reason and source', () => {
    fc.assert(
      fc.property(choices, (picks) => {
        const antwoorden = generateAnswers(scan.flow, picks, { open: 0 });
        const { suggesties, dilemmas, nietGekozen } = advise(scan, 'g', antwoorden);
        expect(suggesties.length + dilemmas.length).toBeLessThanOrEqual(LIMITS.most);
        expect(nietGekozen.length).toBeLessThanOrEqual(10);
        const themes = suggesties.map(
          ({ les }) => scan.bibliotheek.lessen.find(({ id }) => id === les)?.thema,
        );
        expect(new Set(themes).size).toBe(themes.length);
        const warnings = suggesties.filter(({ soort }) => soort === 'waarschuwing');
        expect(warnings.length).toBeLessThanOrEqual(LIMITS.warnings);
        for (const { redenen, omdat, bronnen, stappen } of suggesties) {
          expect(redenen).not.toEqual([]);
          expect(omdat).not.toEqual([]);
          expect(bronnen).not.toEqual([]);
          expect(stappen.length).toBeGreaterThanOrEqual(2);
        }
        const paired = dilemmas.flatMap(({ lessen }) => lessen);
        for (const { les } of suggesties) expect(paired).not.toContain(les);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('the same answers', () => {
  it('give the same advice, byte for byte, in whatever order they were given', () => {
    fc.assert(
      fc.property(choices, (picks) => {
        const antwoorden = generateAnswers(scan.flow, picks);
        const reversed = new Map([...antwoorden].reverse());
        expect(canonicalJson(advise(scan, 'g', reversed))).toBe(canonicalJson(advise(scan, 'g', antwoorden)));
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('give the same advice again after one was taken away and given back', () => {
    fc.assert(
      fc.property(choices, fc.nat(), (picks, which) => {
        const antwoorden = generateAnswers(scan.flow, picks);
        const keys = [...antwoorden.keys()];
        const key = keys[which % keys.length] ?? '';
        const antwoord = antwoorden.get(key);
        const changed = new Map(antwoorden);
        changed.delete(key);
        if (antwoord !== undefined) changed.set(key, antwoord);
        expect(lessonsInSight(judge(scan, changed))).toEqual(lessonsInSight(judge(scan, antwoorden)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the table of single changes', () => {
  it('says the same as judging each change from the start', () => {
    fc.assert(
      fc.property(choices, (picks) => {
        const antwoorden = generateAnswers(scan.flow, picks);
        for (const { asked, antwoord, judgement } of singleChanges(
          scan,
          antwoorden,
          judge(scan, antwoorden),
        )) {
          const anew = judge(scan, new Map(antwoorden).set(asked.key, antwoord));
          expect(lessonsInSight(judgement)).toEqual(lessonsInSight(anew));
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('what would change a suggestion', () => {
  it('is true when it is tried', () => {
    fc.assert(
      fc.property(choices, (picks) => {
        const antwoorden = generateAnswers(scan.flow, picks);
        const { suggesties } = advise(scan, 'g', antwoorden);
        const changes = singleChanges(scan, antwoorden, judge(scan, antwoorden));
        for (const { les, anders } of suggesties) {
          for (const { vraag, antwoord } of anders) {
            const change = changes.find(({ asked, tekst }) => asked.key === vraag && tekst === antwoord);
            expect(change).toBeDefined();
            if (change === undefined) continue;
            const tried = new Map(antwoorden).set(vraag, change.antwoord);
            const inSight = advise(scan, 'g', tried).suggesties.map((suggestie) => suggestie.les);
            expect(inSight).not.toContain(les);
          }
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
