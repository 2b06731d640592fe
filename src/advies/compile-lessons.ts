import { atomsOf, type Condition, keysOf } from '../content/condition/condition.ts';
import type { Les } from '../content/library.ts';
import type { Bewijs } from '../content/schema/les.ts';
import type { Vraag } from '../content/schema/vraag.ts';
import type { CompiledFlow } from '../flow/compile-flow.ts';
import { type CompiledCondition, compileCondition } from '../flow/facts/compile-condition.ts';
import type { FactKeys } from '../flow/facts/facts.ts';
import { FASE } from './names.ts';
import { compileFit, type Fit, type Weights } from './precision.ts';

/** A lesson made ready for one flow version. */
export interface CompiledLes {
  readonly les: Les;
  readonly past: CompiledCondition;
  /** Never, when the lesson names no exception. */
  readonly niet?: CompiledCondition;
  /** Whether `past_bij` surely holds, and how precisely. */
  readonly precies: Fit;
  /** The indexes of the keys that decide whether it fits; others cannot change that. */
  readonly looksAt: readonly number[];
  readonly noemtFase: boolean;
  /** Several cases or a survey 2, one case or literature 1, else 0. */
  readonly bewijs: number;
  readonly dezeWeek: boolean;
}

export function compileLessons(
  lessen: readonly Les[],
  { keys, definition }: CompiledFlow,
): readonly CompiledLes[] {
  const weights = weightsOf(definition.vragen, keys);
  return lessen.map((les) => compileLesson(les, keys, weights));
}

/** How telling each question is, as the bank says (`weegt`) and as its options count. */
function weightsOf(vragen: readonly Vraag[], keys: FactKeys): Weights {
  const own: number[] = [];
  const counts: (readonly number[] | undefined)[] = [];
  for (const vraag of vragen) {
    const index = keys.get(vraag.id)?.index;
    if (index === undefined) continue;
    own[index] = vraag.weegt ?? 1;
    counts[index] = lowestCounts(vraag);
  }
  return { own, counts };
}

function lowestCounts(vraag: Vraag): readonly number[] | undefined {
  if (!('opties' in vraag) || vraag.opties.every((optie) => optie.telt === undefined)) return undefined;
  return vraag.opties.map((optie) => Math.min(2, ...Object.values(optie.telt ?? { none: 0 })));
}

function compileLesson(les: Les, keys: FactKeys, weights: Weights): CompiledLes {
  return {
    les,
    past: compileCondition(les.pastBij, keys),
    ...(les.nietBij === undefined ? {} : { niet: compileCondition(les.nietBij, keys) }),
    precies: compileFit(les.pastBij, keys, weights),
    looksAt: indexesOf([les.pastBij, ...(les.nietBij === undefined ? [] : [les.nietBij])], keys),
    noemtFase: namesPhase(les.pastBij),
    bewijs: Math.max(...les.bronnen.map((bron) => WEIGHT_OF_EVIDENCE[bron.bewijs])),
    dezeWeek: les.stappen.some((stap) => stap.termijn === 'week'),
  };
}

const WEIGHT_OF_EVIDENCE: Readonly<Record<Bewijs, number>> = {
  enquete: 2,
  'meerdere-casussen': 2,
  'een-casus': 1,
  literatuur: 1,
  'meerdere-respondenten': 0,
  'een-respondent': 0,
  norm: 0,
  auteur: 0,
};

function namesPhase(condition: Condition): boolean {
  return atomsOf(condition).some((atom) => atom.key === FASE);
}

/** The indexes of all keys that conditions look at, with the lists behind keys that have a value per item. */
function indexesOf(conditions: readonly Condition[], keys: FactKeys): readonly number[] {
  const names = new Set(conditions.flatMap((condition) => [...keysOf(condition)]));
  const indexes = [...names].flatMap((name) => {
    const key = keys.get(name);
    if (key === undefined) return [];
    const list = key.spec.per === undefined ? undefined : keys.get(key.spec.per);
    return list === undefined ? [key.index] : [key.index, list.index];
  });
  return [...new Set(indexes)];
}
