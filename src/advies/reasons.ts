import { type Atom, type Condition, childrenOf, isAtom } from '../content/condition/condition.ts';
import { atomInWords } from '../content/condition/words.ts';
import { splitAnswerKey } from '../flow/antwoord.ts';
import { compileCondition, WHOLE } from '../flow/facts/compile-condition.ts';
import { ZEKER } from '../flow/trit.ts';
import type { AskedVraag, Walk } from '../flow/walk.ts';
import type { Suggestie } from './advies.ts';
import type { FlowKnowledge } from './knowledge.ts';

/** The tests of a condition that made it hold: of several ways to fit, all that are fulfilled. */
function fulfilledAtoms(condition: Condition, knowledge: FlowKnowledge, walked: Walk): readonly Atom[] {
  const holds = compileCondition(condition, knowledge.flow.keys)(walked.facts, WHOLE) === ZEKER;
  if (!holds) return [];
  if (isAtom(condition)) return [condition];
  if ('none' in condition) return [];
  return childrenOf(condition).flatMap((child) => fulfilledAtoms(child, knowledge, walked));
}

/** Why a lesson fits: its fulfilled tests in words, and the answers behind them in the order of asking. */
export function reasonsFor(
  condition: Condition,
  knowledge: FlowKnowledge,
  walked: Walk,
): Pick<Suggestie, 'redenen' | 'omdat'> {
  const atoms = fulfilledAtoms(condition, knowledge, walked);
  const questions = new Set(atoms.flatMap(({ key }) => [...(knowledge.flow.behind.get(key) ?? [])]));
  return {
    redenen: [...new Set(atoms.map((atom) => atomInWords(atom, knowledge.names)))],
    omdat: walked.path.filter((asked) => isReason(asked, questions)).map(describeAnswer),
  };
}

function isReason({ key, antwoord }: AskedVraag, questions: ReadonlySet<string>): boolean {
  return antwoord !== undefined && questions.has(splitAnswerKey(key).vraag);
}

function describeAnswer({ key, compiled, item, antwoord }: AskedVraag): Suggestie['omdat'][number] {
  return {
    vraag: key,
    stelt: askedText(compiled.vraag.stelt, item?.tekst),
    antwoord: antwoord === undefined ? '' : compiled.soort.toText(antwoord.waarde),
  };
}

/** The text of a question, with the item of the list filled in where the question asks about one. */
export function askedText(stelt: string, item: string | undefined): string {
  return item === undefined ? stelt : stelt.replaceAll('{partij}', item);
}
