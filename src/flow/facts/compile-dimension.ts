import { ALWAYS } from '../../content/condition/parse.ts';
import type { Dimensie, Doorslag } from '../../content/model.ts';
import type { Vraag } from '../../content/schema/vraag.ts';
import { MOGELIJK, NEE, ZEKER } from '../trit.ts';
import type { Masks } from '../vraagsoort/vraagsoort.ts';
import { type CompiledCondition, compileCondition, WHOLE } from './compile-condition.ts';
import { countBits, type Fact, type FactKey, type FactKeys, type Facts, maskOfValues } from './facts.ts';
import { compileHoofdknelpunt } from './hoofdknelpunt.ts';
import { type CompiledRegel, chooseOne, chooseSeveral, compileRegel } from './regels.ts';
import { type Contribution, contributionOf, countTable, rangeOfMean } from './telt.ts';

/** A dimension made ready for one flow version. */
export interface CompiledDimensie {
  readonly dimensie: Dimensie;
  readonly key: FactKey;
  /** Its rules, for dimensions `uit: regels`. */
  readonly regels: readonly CompiledRegel[];
  readonly caps: readonly CompiledCap[];
  /** Writes the fact about this dimension; the facts it looks at have been written before. */
  readonly derive: (facts: Facts) => void;
}

export interface CompiledCap {
  readonly doorslag: Doorslag;
  readonly als: CompiledCondition;
}

/** What a dimension of a flow version is made from. */
export interface DimensionParts {
  readonly keys: FactKeys;
  readonly vragen: readonly Vraag[];
  readonly dimensies: readonly Dimensie[];
}

export function compileDimension(dimensie: Dimensie, key: FactKey, parts: DimensionParts): CompiledDimensie {
  const regels =
    dimensie.uit.soort === 'regels'
      ? dimensie.uit.regels.map((regel) =>
          compileRegel(regel, compileCondition(regel.als ?? ALWAYS, parts.keys), key),
        )
      : [];
  const caps = dimensie.doorslag.map((doorslag) => ({
    doorslag,
    als: compileCondition(doorslag.als, parts.keys),
  }));
  const derive = deriveLevels(dimensie, key, regels, parts);
  return {
    dimensie,
    key,
    regels,
    caps,
    derive(facts) {
      const fact = derive(facts);
      facts.facts[key.index] = caps.length === 0 ? fact : applyCaps(fact, key, caps, facts);
    },
  };
}

function deriveLevels(
  dimensie: Dimensie,
  key: FactKey,
  regels: readonly CompiledRegel[],
  parts: DimensionParts,
): (facts: Facts) => Fact {
  switch (dimensie.uit.soort) {
    case 'telt':
      return compileCounting(dimensie, key, parts);
    case 'antwoord':
      return (facts) => {
        const own = facts.facts[key.index];
        // As it is: a question that is not asked counts for nothing, also where it is a dimension.
        return own ?? derived({ possible: key.all, certain: 0 });
      };
    case 'hoofdknelpunt': {
      const weakest = compileHoofdknelpunt(key, parts.dimensies, parts.keys, dimensie.uit.signalen);
      return (facts) => derived({ possible: weakest(facts), certain: 0 });
    }
    case 'regels': {
      const choose = (facts: Facts, item: number): Masks =>
        dimensie.soort === 'verzameling'
          ? chooseSeveral(regels, facts, item)
          : chooseOne(regels, facts, item, key.all);
      if (dimensie.per === undefined) return (facts) => derived(choose(facts, WHOLE));
      return compilePerItem(key, parts.keys.get(dimensie.per), dimensie.uit.geheel, choose);
    }
  }
}

function derived(masks: Masks): Fact {
  return { ...masks, asked: ZEKER, status: 'bekend' };
}

/** The mean of what the asked questions count, as a level or a range of levels. */
function compileCounting(dimensie: Dimensie, key: FactKey, parts: DimensionParts): (facts: Facts) => Fact {
  if (dimensie.uit.soort !== 'telt') throw new TypeError(`${dimensie.id} telt niet.`);
  const { laagsteTot, hoogsteVanaf, minstens } = dimensie.uit;
  const sources = parts.vragen.flatMap((vraag) => {
    const table = countTable(vraag, dimensie.id);
    const source = parts.keys.get(vraag.id);
    return table === undefined || source === undefined ? [] : [{ table, index: source.index }];
  });
  const levelOf = (mean: number): number => (mean <= laagsteTot ? 0 : mean >= hoogsteVanaf ? 2 : 1);
  return (facts) => {
    const contributions = sources.flatMap(({ table, index }) => {
      const single = facts.facts[index];
      const asked = facts.perItem[index] ?? (single === undefined ? [] : [single]);
      return asked.flatMap((fact): Contribution[] => {
        const contribution = contributionOf(table, fact);
        return contribution === undefined ? [] : [contribution];
      });
    });
    const known = contributions.filter(({ isKnown, counts }) => isKnown && counts === ZEKER).length;
    const mean = rangeOfMean(contributions);
    if (mean === undefined || known < minstens) return derived({ possible: key.all, certain: 0 });
    const low = levelOf(mean.low);
    const high = levelOf(mean.high);
    let possible = 0;
    for (let level = low; level <= high; level++) possible |= 1 << level;
    return { ...derived({ possible, certain: 0 }), mean };
  };
}

/** Caps and floors: a certain one moves every level, a possible one adds the moved levels. */
function applyCaps(fact: Fact, key: FactKey, caps: readonly CompiledCap[], facts: Facts): Fact {
  if (fact.possible === key.all) return fact;
  let possible = fact.possible;
  for (const { doorslag, als } of caps) {
    const holds = als(facts, WHOLE);
    if (holds === NEE) continue;
    const moved = moveLevels(possible, key, doorslag);
    possible = holds === MOGELIJK ? possible | moved : moved;
  }
  return { ...fact, possible };
}

function moveLevels(possible: number, key: FactKey, doorslag: Doorslag): number {
  const levels = key.spec.values.map((value) => value.id);
  const top = doorslag.hoogstens === undefined ? levels.length - 1 : levels.indexOf(doorslag.hoogstens);
  const bottom = doorslag.minstens === undefined ? 0 : levels.indexOf(doorslag.minstens);
  return levels.reduce((moved, _, level) => {
    if ((possible & (1 << level)) === 0) return moved;
    return moved | (1 << Math.max(bottom, Math.min(top, level)));
  }, 0);
}

/** A level per item, and one for the whole: what fits all items, else the level named for when they differ. */
function compilePerItem(
  key: FactKey,
  list: FactKey | undefined,
  geheel: string | undefined,
  choose: (facts: Facts, item: number) => Masks,
): (facts: Facts) => Fact {
  const whenDifferent = maskOfValues(key.spec, geheel === undefined ? [] : [geheel]);
  return (facts) => {
    const items = list === undefined ? undefined : facts.items[list.index];
    if (items === undefined || items.length === 0) return derived(choose(facts, WHOLE));
    const perItem = items.map((_, item) => derived(choose(facts, item)));
    facts.perItem[key.index] = perItem;
    const shared = perItem.reduce((mask, fact) => mask & fact.possible, key.all);
    const union = perItem.reduce((mask, fact) => mask | fact.possible, 0);
    const mayDiffer = countBits(union) > 1;
    return derived({ possible: mayDiffer ? shared | whenDifferent : shared, certain: 0 });
  };
}
