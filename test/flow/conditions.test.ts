import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/content/condition/condition.ts';
import type { KeySpec } from '../../src/content/condition/namespace.ts';
import { compileCondition, WHOLE } from '../../src/flow/facts/compile-condition.ts';
import type { Fact, FactKeys, Facts } from '../../src/flow/facts/facts.ts';
import { MOGELIJK, NEE, ZEKER } from '../../src/flow/trit.ts';

/** Three questions with one value of four, and one with a set of three. */
const SINGLES = ['a', 'b', 'c'];
const VALUES = ['v0', 'v1', 'v2', 'v3'];
const SET = 's';
const MEMBERS = ['m0', 'm1', 'm2'];

const spec = (id: string, values: readonly string[], isSet: boolean): KeySpec => ({
  id,
  kind: 'vraag',
  titel: id,
  values: values.map((value) => ({ id: value, titel: value })),
  isOrdered: !isSet,
  isAnswered: true,
  isSet,
  isCountable: isSet,
  mostMembers: isSet ? values.length : 1,
});

const keys: FactKeys = new Map(
  [...SINGLES.map((id) => spec(id, VALUES, false)), spec(SET, MEMBERS, true)].map((known, index) => [
    known.id,
    { spec: known, index, all: 2 ** known.values.length - 1 },
  ]),
);

const fact = (possible: number, certain = 0): Fact => ({ possible, certain, asked: ZEKER, status: 'bekend' });

function factsOf(masks: readonly number[], certain: number, maybe: number): Facts {
  const facts = [...masks.map((mask) => fact(mask)), fact(certain | maybe, certain)];
  return {
    facts,
    perItem: facts.map(() => undefined),
    items: facts.map(() => undefined),
    setAside: new Map(),
  };
}

const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    key: fc.constantFrom(...SINGLES),
    test: fc.record({ is: fc.subarray(VALUES, { minLength: 1 }) }),
  }),
  fc.record({ key: fc.constant(SET), test: fc.record({ bevat: fc.subarray(MEMBERS, { minLength: 1 }) }) }),
  fc.record({
    key: fc.constant(SET),
    test: fc
      .tuple(fc.nat(3), fc.nat(3))
      .map(([x, y]) => ({ aantal: { minstens: Math.min(x, y), hoogstens: Math.max(x, y) } })),
  }),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.record({ all: fc.array(tie('any'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('any'), { maxLength: 3 }) }),
    fc.record({ none: fc.array(tie('any'), { maxLength: 3 }) }),
  ),
})).any;

const mask = fc.integer({ min: 1, max: 15 });
const members = fc.integer({ min: 0, max: 7 });

/** Every way in which what is unknown can turn out. */
function* worlds(masks: readonly number[], certain: number, maybe: number): Generator<Facts> {
  const choices = masks.map((possible) => [1, 2, 4, 8].filter((bit) => (possible & bit) !== 0));
  for (const a of choices[0] ?? []) {
    for (const b of choices[1] ?? []) {
      for (const c of choices[2] ?? []) {
        for (let extra = 0; extra < 8; extra++) {
          if ((extra & ~maybe) !== 0) continue;
          yield factsOf([a, b, c], certain | extra, 0);
        }
      }
    }
  }
}

describe('a condition over what is partly unknown', () => {
  it('is zeker only when it holds however the unknown turns out, and nee only when it never does', () => {
    fc.assert(
      fc.property(condition, fc.tuple(mask, mask, mask), members, members, (tree, masks, certain, maybe) => {
        const test = compileCondition(tree, keys);
        const now = test(factsOf(masks, certain, maybe), WHOLE);
        for (const world of worlds(masks, certain, maybe)) {
          const then = test(world, WHOLE);
          expect(then).not.toBe(MOGELIJK);
          if (now === ZEKER) expect(then).toBe(ZEKER);
          if (now === NEE) expect(then).toBe(NEE);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never becomes surer when less is known', () => {
    fc.assert(
      fc.property(
        condition,
        fc.tuple(mask, mask, mask),
        fc.tuple(mask, mask, mask),
        members,
        (tree, masks, more, maybe) => {
          const test = compileCondition(tree, keys);
          const now = test(factsOf(masks, 0, maybe), WHOLE);
          const wider = masks.map((possible, index) => possible | (more[index] ?? 0));
          const then = test(factsOf(wider, 0, maybe), WHOLE);
          if (then !== MOGELIJK) expect(now).toBe(then);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('says mogelijk about a question that the flow never asks', () => {
    const test = compileCondition({ key: 'elders', test: { is: ['x'] } }, keys);
    expect(test(factsOf([1, 1, 1], 0, 0), WHOLE)).toBe(MOGELIJK);
  });

  it('reads niet as: none of these', () => {
    const tree: Condition = {
      none: [
        { key: 'a', test: { is: ['v0'] } },
        { key: 'b', test: { is: ['v0'] } },
      ],
    };
    const test = compileCondition(tree, keys);
    expect(test(factsOf([2, 2, 1], 0, 0), WHOLE)).toBe(ZEKER);
    expect(test(factsOf([1, 2, 1], 0, 0), WHOLE)).toBe(NEE);
  });
});
