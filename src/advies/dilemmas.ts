import type { Dilemma } from '../content/schema/dilemma.ts';
import { splitAnswerKey } from '../flow/antwoord.ts';
import type { AskedVraag } from '../flow/walk.ts';
import type { AdviesDilemma } from './advies.ts';
import type { Judgement } from './judge.ts';
import type { FlowKnowledge } from './knowledge.ts';
import { askedText } from './reasons.ts';

/** A dilemma in words, with the question of the flow that decides it when that one has no answer yet. */
export function describeDilemma(
  dilemma: Dilemma,
  knowledge: FlowKnowledge,
  { walked }: Judgement,
): AdviesDilemma {
  const titel = (id: string): string =>
    knowledge.bibliotheek.lessen.find((les) => les.id === id)?.titel ?? id;
  const [first = '', second = ''] = dilemma.lessen;
  const beslis = decidingQuestion(dilemma.beslistOp, knowledge, walked.path);
  return {
    id: dilemma.id,
    titel: dilemma.titel,
    lessen: [first, second],
    titels: [titel(first), titel(second)],
    vraag: dilemma.vraag,
    afweging: dilemma.afweging,
    wanneer: dilemma.wanneer,
    ...(beslis === undefined ? {} : { beslis }),
  };
}

/** The first question behind what decides that is asked and not known; it can be answered now. */
function decidingQuestion(
  beslistOp: string | undefined,
  { flow }: FlowKnowledge,
  path: readonly AskedVraag[],
): AdviesDilemma['beslis'] {
  const behind = beslistOp === undefined ? undefined : flow.behind.get(beslistOp);
  const open = path.find(
    ({ key, antwoord }) =>
      behind?.has(splitAnswerKey(key).vraag) === true &&
      (antwoord === undefined || antwoord.waarde.soort === 'weet-niet'),
  );
  if (open === undefined) return undefined;
  const { vraag } = open.compiled;
  return {
    vraag: open.key,
    stelt: askedText(vraag.stelt, open.item?.tekst),
    ...(vraag.weetHet === undefined ? {} : { bijWie: vraag.weetHet }),
  };
}
