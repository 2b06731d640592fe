import type { Regel } from '../../content/model.ts';
import { highest, MOGELIJK, NEE, reverse, type Trit, ZEKER } from '../trit.ts';
import type { Masks } from '../vraagsoort/vraagsoort.ts';
import type { CompiledCondition } from './compile-condition.ts';
import { type FactKey, type Facts, maskOfValues } from './facts.ts';

/** A rule made ready for one flow version. */
export interface CompiledRegel {
  readonly regel: Regel;
  readonly als: CompiledCondition;
  /** A rule without `als`: "otherwise". */
  readonly isOtherwise: boolean;
  readonly kies: number;
  readonly sluitUit: number;
}

export function compileRegel(regel: Regel, als: CompiledCondition, key: FactKey): CompiledRegel {
  return {
    regel,
    als,
    isOtherwise: regel.als === undefined,
    kies: maskOfValues(key.spec, regel.kies === undefined ? [] : [regel.kies]),
    sluitUit: maskOfValues(key.spec, regel.sluitUit),
  };
}

/**
 * One level by rules: exclusions first, then the first certain `kies` that is surely not excluded wins; every
 * `kies` before it that is possible stays possible, and so does one that is only possibly excluded.
 */
export function chooseOne(regels: readonly CompiledRegel[], facts: Facts, item: number, all: number): Masks {
  let excluded = 0;
  let maybeExcluded = 0;
  for (const { als, sluitUit } of regels) {
    if (sluitUit === 0) continue;
    const holds = als(facts, item);
    if (holds === ZEKER) excluded |= sluitUit;
    else if (holds === MOGELIJK) maybeExcluded |= sluitUit;
  }
  let possible = 0;
  for (const { als, kies } of regels) {
    if (kies === 0 || (kies & excluded) !== 0) continue;
    const holds = als(facts, item);
    if (holds === NEE) continue;
    possible |= kies;
    if (holds === ZEKER && (kies & maybeExcluded) === 0) return masks(possible);
  }
  return masks(possible === 0 ? all & ~excluded : possible);
}

/** A set by rules: certain rules put a member in it, possible ones may; "otherwise" only when no other rule does. */
export function chooseSeveral(regels: readonly CompiledRegel[], facts: Facts, item: number): Masks {
  let possible = 0;
  let certain = 0;
  let others: Trit = NEE;
  for (const { als, kies, isOtherwise } of regels) {
    if (isOtherwise) continue;
    const holds = als(facts, item);
    if (holds === NEE) continue;
    if (holds > others) others = holds;
    possible |= kies;
    if (holds === ZEKER) certain |= kies;
  }
  for (const { kies, isOtherwise } of regels) {
    if (!isOtherwise || others === ZEKER) continue;
    possible |= kies;
    if (others === NEE) certain |= kies;
  }
  return { possible, certain };
}

/** The rules that hold, or may hold, in the order of the file: what a person is shown as the reason. */
export function firedRules(
  regels: readonly CompiledRegel[],
  facts: Facts,
  item: number,
): readonly { readonly regel: Regel; readonly holds: Trit }[] {
  const held = regels.map(({ regel, als, isOtherwise }) => ({ regel, isOtherwise, holds: als(facts, item) }));
  const others = held
    .filter(({ isOtherwise, regel }) => !isOtherwise && regel.kies !== undefined)
    .reduce<Trit>((surest, { holds }) => highest(surest, holds), NEE);
  return held
    .map(({ regel, isOtherwise, holds }) => ({ regel, holds: isOtherwise ? reverse(others) : holds }))
    .filter(({ holds }) => holds !== NEE);
}

function masks(possible: number): Masks {
  return { possible, certain: 0 };
}
