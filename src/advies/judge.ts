import type { Antwoorden } from '../flow/antwoord.ts';
import { changedKeys } from '../flow/facts/facts.ts';
import { type Walk, walk } from '../flow/walk.ts';
import { type Choice, choose } from './choose.ts';
import type { FlowKnowledge } from './knowledge.ts';
import { type Candidate, type Fits, fitAll, rankCandidates, refit } from './rank.ts';
import { readSituation, type Situation, sameSituation } from './situation.ts';

/** What the answers lead to, before it is put into words. */
export interface Judgement {
  readonly walked: Walk;
  readonly situation: Situation;
  readonly fitting: Fits;
  readonly candidates: readonly Candidate[];
  readonly choice: Choice;
}

/**
 * Answers → chosen lessons, by the fast walk: what is tried a hundred times over for "what would change it".
 *
 * @param before the judgement on nearly the same answers; only lessons that look at what changed are looked at again
 */
export function judge(knowledge: FlowKnowledge, antwoorden: Antwoorden, before?: Judgement): Judgement {
  const { flow, lessen, dilemmas } = knowledge;
  const walked = walk(flow, antwoorden);
  const situation = readSituation(flow, walked.facts);
  const fitting =
    before === undefined
      ? fitAll(lessen, walked.facts)
      : refit(knowledge, before.fitting, walked.facts, changedKeys(before.walked.facts, walked.facts));
  // Nothing that the choice looks at has changed: most single changes end here.
  if (before !== undefined && fitting === before.fitting && sameSituation(situation, before.situation)) {
    return { ...before, walked, situation };
  }
  const candidates = rankCandidates(lessen, fitting, situation);
  return { walked, situation, fitting, candidates, choice: choose(candidates, dilemmas) };
}

/** The ids of the lessons in sight: chosen ones, and both sides of each dilemma. */
export function lessonsInSight({ choice }: Judgement): ReadonlySet<string> {
  return new Set([
    ...choice.chosen.map(({ compiled }) => compiled.les.id),
    ...choice.dilemmas.flatMap(({ lessen }) => lessen),
  ]);
}
