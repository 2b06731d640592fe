import { type Judgement, judge, lessonsInSight } from '../../advies/judge.ts';
import type { FlowKnowledge } from '../../advies/knowledge.ts';
import { ONBEKEND } from '../../diagnose/profiel.ts';
import { countBits, valuesOfMask } from '../../flow/facts/facts.ts';
import type { Walk } from '../../flow/walk.ts';
import { type Narrowing, NarrowingCounter } from './narrowing.ts';
import { countPlaces, noPlaces, type PlaceStability } from './place-stability.ts';
import { walkAtRandom } from './random-walk.ts';
import { seededRandom } from './seeded-random.ts';
import { Tally } from './tally.ts';

/** What was seen on a number of walks; every count is a number of walks. */
export interface Exploration {
  readonly walks: number;
  /** Per dimension, how often each level held; `onbekend` when several stayed possible. Of a set: each member. */
  readonly levels: ReadonlyMap<string, Tally>;
  readonly questions: Tally;
  /** By `question=option`. */
  readonly options: Tally;
  /** Lessons of which the conditions held. */
  readonly fitting: Tally;
  /** Lessons in sight of the person: chosen, or a side of a dilemma that was shown. */
  readonly inSight: Tally;
  readonly dilemmas: Tally;
  /** Which questions tell most about the main problem. */
  readonly narrowing: readonly Narrowing[];
  /** On some of the walks: what one other answer does to the places. */
  readonly places: PlaceStability;
  /** How many places of the advice were taken, walk by walk. */
  readonly suggestions: readonly number[];
}

export interface ExploreOptions {
  readonly walks: number;
  readonly seed: number;
  readonly onProgress?: (done: number) => void;
}

const WALKS_PER_REPORT = 50;
/** Trying every other answer takes a hundred times as long as the walk itself: on the first walks only. */
const WALKS_TRIED = 50;

/** Walks a flow at random, again and again, and counts what was seen. The same seed sees the same. */
export function explore(knowledge: FlowKnowledge, { walks, seed, onProgress }: ExploreOptions): Exploration {
  const seen = {
    walks,
    levels: new Map([...knowledge.flow.dimensies.keys()].map((id) => [id, new Tally()])),
    questions: new Tally(),
    options: new Tally(),
    fitting: new Tally(),
    inSight: new Tally(),
    dilemmas: new Tally(),
    places: noPlaces(),
    suggestions: [] as number[],
  };
  const narrowing = new NarrowingCounter();
  for (let number = 1; number <= walks; number++) {
    const antwoorden = walkAtRandom(knowledge.flow, seededRandom(seed, number));
    const judgement = judge(knowledge, antwoorden);
    narrowing.add(knowledge, judgement.walked);
    if (number <= WALKS_TRIED) countPlaces(knowledge, antwoorden, judgement, seen.places);
    countWalk(judgement.walked, seen);
    countLevels(knowledge, judgement.walked, seen.levels);
    countAdvice(judgement, seen);
    if (number % WALKS_PER_REPORT === 0 || number === walks) onProgress?.(number / walks);
  }
  return { ...seen, narrowing: narrowing.result() };
}

function countWalk({ path }: Walk, { questions, options }: Pick<Exploration, 'questions' | 'options'>): void {
  questions.addAll(new Set(path.map(({ compiled }) => compiled.vraag.id)));
  const chosen = path.flatMap(({ compiled, antwoord }) => {
    const waarde = antwoord?.waarde;
    if (waarde?.soort === 'keuze') return [optionKey(compiled.vraag.id, waarde.optie)];
    return waarde?.soort === 'meerkeuze'
      ? waarde.opties.map((optie) => optionKey(compiled.vraag.id, optie))
      : [];
  });
  options.addAll(new Set(chosen));
}

/** How an option is named in the counts. */
export function optionKey(vraag: string, optie: string): string {
  return `${vraag}=${optie}`;
}

function countLevels({ flow }: FlowKnowledge, { facts }: Walk, levels: ReadonlyMap<string, Tally>): void {
  for (const { dimensie, key } of flow.dimensies.values()) {
    const fact = facts.facts[key.index];
    const isKnown = key.spec.isSet ? fact?.certain === fact?.possible : countBits(fact?.possible ?? 0) === 1;
    const values = isKnown ? valuesOfMask(key.spec, fact?.possible ?? 0) : [ONBEKEND];
    levels.get(dimensie.id)?.addAll(values.length === 0 ? ['geen'] : values);
  }
}

type AdviceCounts = Pick<Exploration, 'fitting' | 'inSight' | 'dilemmas'> & {
  readonly suggestions: number[];
};

function countAdvice(judgement: Judgement, { fitting, inSight, dilemmas, suggestions }: AdviceCounts): void {
  const { candidates, choice } = judgement;
  fitting.addAll(candidates.map(({ compiled }) => compiled.les.id));
  inSight.addAll(lessonsInSight(judgement));
  dilemmas.addAll(choice.dilemmas.map(({ id }) => id));
  suggestions.push(choice.chosen.length + choice.dilemmas.length);
}
