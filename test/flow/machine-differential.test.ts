import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/flow/replay.ts';
import { walk } from '../../src/flow/walk.ts';
import type { FlowVersie } from '../../src/gesprek/kennis.ts';
import { choices, generateAnswers } from '../fixtures/generate-answers.ts';
import { situatiescan } from '../fixtures/real-content.ts';
import { smallFlow } from '../fixtures/small-library.ts';

/** Compares the machine with the fast walk on generated conversations, also with answers that sleep. */
function compare({ flow, machine }: FlowVersie, numRuns: number): void {
  fc.assert(
    fc.property(choices, choices, fc.nat({ max: 30 }), (picks, others, changed) => {
      const antwoorden = generateAnswers(flow, picks);
      // Another walk's answers at the front let later answers sleep or wake.
      const mixed = new Map([...antwoorden, ...[...generateAnswers(flow, others)].slice(0, changed)]);
      const { path, current } = replay(flow, machine, mixed);
      const walked = walk(flow, mixed).path;
      expect(path).toEqual(walked.map(({ key }) => key));
      expect(current).toBe(walked.find(({ antwoord }) => antwoord === undefined)?.key);
    }),
    { numRuns },
  );
}

describe('the machine and the fast walk', () => {
  it('ask the same questions in the same order in a small flow with a nested condition in a block', () => {
    compare(smallFlow(), 8000);
  }, 120_000);

  it('ask the same questions in the same order in the situatiescan', () => {
    compare(situatiescan(), 2000);
  }, 120_000);
});
