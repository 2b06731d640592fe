import { diagnose } from '../diagnose/diagnose.ts';
import type { Antwoorden } from '../flow/antwoord.ts';
import type { Advies, Suggestie } from './advies.ts';
import { similarCases } from './cases.ts';
import { singleChanges } from './changes.ts';
import { describeDilemma } from './dilemmas.ts';
import { findOut } from './find-out.ts';
import { type Judgement, judge } from './judge.ts';
import type { FlowKnowledge } from './knowledge.ts';
import { MOTOR } from './names.ts';
import { alsoFitting, nearMisses } from './near-misses.ts';
import type { Candidate } from './rank.ts';
import { smallestChange } from './smallest-change.ts';
import { stabilityOf } from './stability.ts';
import { describeSuggestion } from './suggestion.ts';

/**
 * Answers → Advies. The same answers with the same three versions give the same advice, byte for byte.
 *
 * @param gesprek the public id of the conversation
 */
export function advise(knowledge: FlowKnowledge, gesprek: string, antwoorden: Antwoorden): Advies {
  const judgement = judge(knowledge, antwoorden);
  const { walked, choice } = judgement;
  const changes = singleChanges(knowledge, antwoorden, judgement);
  const isFinished = walked.path.every(({ antwoord }) => antwoord !== undefined);
  const forms = talksFor(choice.chosen, judgement);
  return {
    gesprek,
    flow: knowledge.flow.definition.id,
    versies: { flow: knowledge.flow.versie, bibliotheek: knowledge.bibliotheek.versie, motor: MOTOR },
    ...(isFinished ? {} : { voorlopig: true }),
    profiel: diagnose(knowledge.flow, walked, knowledge.zinnen),
    suggesties: choice.chosen.map((candidate) =>
      describeSuggestion(candidate, knowledge, judgement, changes, forms.get(candidate)),
    ),
    dilemmas: choice.dilemmas.map((dilemma) => describeDilemma(dilemma, knowledge, judgement)),
    ookPassend: alsoFitting(knowledge, judgement),
    uitzoeken: findOut(judgement, changes),
    nietGekozen: nearMisses(knowledge, judgement),
    casussen: similarCases(knowledge, judgement),
    stabiliteit: {
      ...stabilityOf(judgement, changes),
      kleinste: smallestChange(knowledge, antwoorden, judgement, changes),
    },
  };
}

/** The way of talking that hangs under a suggestion: it fits, serves the theme, and is offered once. */
function talksFor(
  chosen: readonly Candidate[],
  { candidates }: Judgement,
): ReadonlyMap<Candidate, NonNullable<Suggestie['gespreksvorm']>> {
  const forms = candidates.map(({ compiled }) => compiled.les).filter((les) => les.soort === 'gespreksvorm');
  const used = new Set<string>();
  const talks = new Map<Candidate, NonNullable<Suggestie['gespreksvorm']>>();
  for (const candidate of chosen) {
    const { thema } = candidate.compiled.les;
    const form = forms.find((les) => !used.has(les.id) && les.bijThema?.includes(thema));
    if (form === undefined) continue;
    used.add(form.id);
    talks.set(candidate, { les: form.id, titel: form.titel });
  }
  return talks;
}
