import { type Condition, childrenOf, isAtom } from '../content/condition/condition.ts';
import { conditionInWords } from '../content/condition/words.ts';
import { compareText } from '../content/finding.ts';
import { compileCondition, WHOLE } from '../flow/facts/compile-condition.ts';
import { ZEKER } from '../flow/trit.ts';
import type { NietGekozen, OokPassend } from './advies.ts';
import { LIMITS, type Limit } from './choose.ts';
import type { CompiledLes } from './compile-lessons.ts';
import type { Judgement } from './judge.ts';
import type { FlowKnowledge } from './knowledge.ts';
import { trapOf } from './rank.ts';
import { reasonsFor } from './reasons.ts';

/** How many lessons that nearly came are told. */
const MOST = 10;

/** Lessons that nearly came: kept out by a limit, or one condition short; with that limit or condition. */
export function nearMisses(knowledge: FlowKnowledge, judgement: Judgement): readonly NietGekozen[] {
  const limited = limitedCandidates(judgement).map(({ candidate: { compiled }, limit }) => ({
    les: compiled.les.id,
    titel: compiled.les.titel,
    omdat: LIMIT_IN_WORDS[limit],
  }));
  const places = Math.max(0, MOST - Math.min(limited.length, MOST / 2));
  const short = oneConditionShort(knowledge, judgement).slice(0, places);
  return [...limited.slice(0, MOST - short.length), ...short];
}

/** How many other fitting lessons can be unfolded. */
const MOST_ALSO = 25;

/** Lessons that fit and were kept out of sight by a limit only, best first. */
export function alsoFitting(knowledge: FlowKnowledge, judgement: Judgement): readonly OokPassend[] {
  return limitedCandidates(judgement)
    .slice(0, MOST_ALSO)
    .map(({ candidate: { compiled }, limit }) => ({
      les: compiled.les.id,
      titel: compiled.les.titel,
      kern: compiled.les.kern,
      redenen: reasonsFor(compiled.les.pastBij, knowledge, judgement.walked).redenen,
      omdat: LIMIT_IN_WORDS[limit],
    }));
}

function limitedCandidates({ choice }: Judgement): Judgement['choice']['refused'] {
  return choice.refused.filter(({ limit }) => limit !== 'dilemma');
}

const LIMIT_IN_WORDS: Readonly<Record<Limit, string>> = {
  thema: 'Een andere suggestie over hetzelfde thema ging voor.',
  hoofdknelpunt: `Er staan al ${LIMITS.mainProblem} suggesties bij uw hoofdknelpunt.`,
  hoek: `Er staan al ${LIMITS.perHoek} suggesties bij dit onderwerp.`,
  waarschuwingen: `Er staan al ${LIMITS.warnings} waarschuwingen.`,
  rol: 'Er staat al een suggestie over uw rol.',
  vol: `Er passen hoogstens ${LIMITS.most} suggesties in een advies.`,
  'buiten-het-knelpunt': 'Het gaat niet over wat bij u het meest knelt, en er zijn genoeg andere suggesties.',
  'deze-week': 'Een suggestie waar u deze week mee kunt beginnen ging voor.',
  dilemma: 'Het is een kant van een dilemma.',
};

/** Lessons of which all conditions surely hold but one, those for the main problem first. */
function oneConditionShort(
  knowledge: FlowKnowledge,
  { walked, situation }: Judgement,
): readonly NietGekozen[] {
  return knowledge.lessen
    .flatMap((compiled) => {
      const missing = missingPart(compiled, knowledge, walked.facts);
      return missing === undefined ? [] : [{ compiled, missing, trap: trapOf(compiled.les, situation) }];
    })
    .sort((a, b) => b.trap - a.trap || compareText(a.compiled.les.id, b.compiled.les.id))
    .map(({ compiled, missing }) => ({
      les: compiled.les.id,
      titel: compiled.les.titel,
      omdat: `Het past alleen bij ${conditionInWords(missing, knowledge.names)}.`,
    }));
}

function missingPart(
  { les, past }: CompiledLes,
  knowledge: FlowKnowledge,
  facts: Judgement['walked']['facts'],
): Condition | undefined {
  if (les.soort === 'gespreksvorm' || past(facts, WHOLE) === ZEKER) return undefined;
  const parts = isAtom(les.pastBij) || !('all' in les.pastBij) ? [les.pastBij] : childrenOf(les.pastBij);
  if (parts.length < 2) return undefined;
  const missed = parts.filter((part) => compileCondition(part, knowledge.flow.keys)(facts, WHOLE) !== ZEKER);
  return missed.length === 1 ? missed[0] : undefined;
}
