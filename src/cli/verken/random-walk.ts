import type { Antwoorden } from '../../flow/antwoord.ts';
import type { CompiledFlow } from '../../flow/compile-flow.ts';
import { type AskedVraag, walk } from '../../flow/walk.ts';
import { AnswersOnDemand } from './answers-on-demand.ts';
import type { Random } from './seeded-random.ts';

const LOOK_BACK_CHANCE = 0.6;
const MOST_LOOKS_BACK = 6;
const RETRACT_SHARE = 0.25;
/** Longer than any flow: a stop behind the end is a look back from the end. */
const FURTHEST_STOP = 60;

/**
 * Walks a flow to its end as a person can: answers the current question, sometimes with "weet ik niet", and now
 * and then stops to change an earlier answer or to take it away.
 */
export function walkAtRandom(flow: CompiledFlow, random: Random): Antwoorden {
  const antwoorden = new AnswersOnDemand(flow, random);
  for (let looks = looksBack(random); looks > 0; looks--) {
    lookBack(answerOpen(flow, antwoorden, random.below(FURTHEST_STOP)), antwoorden, random);
  }
  answerOpen(flow, antwoorden, Number.POSITIVE_INFINITY);
  return new Map(antwoorden);
}

function looksBack(random: Random): number {
  let looks = 0;
  while (looks < MOST_LOOKS_BACK && random.chance(LOOK_BACK_CHANCE)) looks++;
  return looks;
}

/** @returns the path as it is after those answers */
function answerOpen(flow: CompiledFlow, antwoorden: AnswersOnDemand, most: number): readonly AskedVraag[] {
  const before = new Set(antwoorden.keys());
  antwoorden.answerAtMost(most);
  const { path } = walk(flow, antwoorden);
  antwoorden.answerAtMost(0);
  const asked = new Set(path.map(({ key }) => key));
  // A walk looks up the list of a block also when that list is not asked; nobody can have answered it then.
  for (const key of antwoorden.keys()) if (!before.has(key) && !asked.has(key)) antwoorden.delete(key);
  return path;
}

function lookBack(path: readonly AskedVraag[], antwoorden: AnswersOnDemand, random: Random): void {
  const answered = path.filter(({ antwoord }) => antwoord !== undefined);
  const earlier = answered[random.below(answered.length)];
  if (earlier === undefined) return;
  if (random.chance(RETRACT_SHARE)) antwoorden.delete(earlier.key);
  else antwoorden.answer(earlier.key, earlier.compiled);
}
