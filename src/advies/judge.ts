import type { Antwoorden } from '../flow/antwoord.ts';
import { type Walk, walk } from '../flow/walk.ts';
import { type Choice, choose } from './choose.ts';
import type { FlowKnowledge } from './knowledge.ts';
import { type Candidate, rankCandidates } from './rank.ts';
import { readSituation, type Situation } from './situation.ts';

/** What the answers lead to, before it is put into words. */
export interface Judgement {
  readonly walked: Walk;
  readonly situation: Situation;
  readonly candidates: readonly Candidate[];
  readonly choice: Choice;
}

/** Answers → chosen lessons, by the fast walk: what is tried a hundred times over for "what would change it". */
export function judge(knowledge: FlowKnowledge, antwoorden: Antwoorden): Judgement {
  const walked = walk(knowledge.flow, antwoorden);
  const situation = readSituation(knowledge.flow, walked.facts);
  const candidates = rankCandidates(knowledge.lessen, walked.facts, situation);
  return { walked, situation, candidates, choice: choose(candidates, knowledge.dilemmas) };
}

/** The ids of the lessons in sight: chosen ones, and both sides of each dilemma. */
export function lessonsInSight({ choice }: Judgement): ReadonlySet<string> {
  return new Set([
    ...choice.chosen.map(({ compiled }) => compiled.les.id),
    ...choice.dilemmas.flatMap(({ lessen }) => lessen),
  ]);
}
