import type { CompiledFlow } from '../flow/compile-flow.ts';
import { countBits, type Facts, valuesOfMask } from '../flow/facts/facts.ts';
import { HOOFDKNELPUNT, PASSEND, ROL_AFSTAND } from './names.ts';

/** What the choosing rule needs to know of a diagnosis. */
export interface Situation {
  /** The weakest corner or most strained axis; two when the answers leave both possible, none when more. */
  readonly main: ReadonlySet<string>;
  /** Corners and axes that surely are not in order, besides the main one. */
  readonly second: ReadonlySet<string>;
  /** Every corner is surely strong and every axis in balance: the advice guards them. */
  readonly isSound: boolean;
  /** Dimensions of groep hoek, in order; all are guarded when the situation is sound. */
  readonly corners: ReadonlySet<string>;
  /** Stop signals that surely hold at their highest level. */
  readonly stops: ReadonlySet<string>;
  /** Frames that surely are not in order. */
  readonly missingFrames: ReadonlySet<string>;
  /** Dimensions of groep regie, when the role now surely differs from the fitting one. */
  readonly roleGap: ReadonlySet<string>;
}

/** Whether the choosing rule sees no difference between two situations. */
export function sameSituation(a: Situation, b: Situation): boolean {
  if (a.isSound !== b.isSound) return false;
  const sets = ({ main, second, stops, missingFrames, roleGap }: Situation) => [
    main,
    second,
    stops,
    missingFrames,
    roleGap,
  ];
  const others = sets(b);
  return sets(a).every((set, index) => sameMembers(set, others[index] ?? NONE));
}

function sameMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const member of a) if (!b.has(member)) return false;
  return true;
}

const NONE: ReadonlySet<string> = new Set();
/** With more candidates than this the main problem is not known well enough to serve it first. */
const MOST_MAIN = 2;

export function readSituation(flow: CompiledFlow, facts: Facts): Situation {
  const mainMask = maskOf(flow, facts, HOOFDKNELPUNT);
  const mainKey = flow.keys.get(HOOFDKNELPUNT);
  const named = mainKey === undefined ? [] : valuesOfMask(mainKey.spec, mainMask);
  const main = named.length <= MOST_MAIN ? new Set(named.filter((name) => name !== 'geen')) : NONE;
  return {
    main,
    second: new Set(namesWhere(flow, facts, isOutOfOrder).filter((name) => !main.has(name))),
    isSound: named.length === 1 && named[0] === 'geen',
    corners: new Set(namesOfGroup(flow, 'hoek')),
    stops: new Set(namesOfGroup(flow, 'stopsignaal').filter((name) => isAtTop(flow, facts, name))),
    missingFrames: new Set(namesOfGroup(flow, 'kader').filter((name) => isSurelyNotTop(flow, facts, name))),
    roleGap: hasRoleGap(flow, facts) ? new Set(namesOfGroup(flow, 'regie')) : NONE,
  };
}

function hasRoleGap(flow: CompiledFlow, facts: Facts): boolean {
  const key = flow.keys.get(ROL_AFSTAND);
  if (key === undefined) return false;
  const values = valuesOfMask(key.spec, maskOf(flow, facts, ROL_AFSTAND));
  return values.length === 1 && values[0] !== PASSEND && values[0] !== 'onbekend' && values[0] !== 'geen';
}

/** A corner that is surely not strong, or an axis that surely is not in balance. */
function isOutOfOrder(flow: CompiledFlow, facts: Facts, name: string): boolean {
  const groep = flow.dimensies.get(name)?.dimensie.groep;
  if (groep === 'hoek') return isSurelyNotTop(flow, facts, name);
  if (groep !== 'as') return false;
  return (maskOf(flow, facts, name) & 1) === 0;
}

function namesWhere(
  flow: CompiledFlow,
  facts: Facts,
  holds: (flow: CompiledFlow, facts: Facts, name: string) => boolean,
): string[] {
  return [...flow.dimensies.keys()].filter((name) => holds(flow, facts, name));
}

function namesOfGroup(flow: CompiledFlow, groep: string): string[] {
  return [...flow.dimensies.values()]
    .filter(({ dimensie }) => dimensie.groep === groep)
    .map(({ dimensie }) => dimensie.id);
}

function isAtTop(flow: CompiledFlow, facts: Facts, name: string): boolean {
  const mask = maskOf(flow, facts, name);
  return countBits(mask) === 1 && (mask & topBit(flow, name)) !== 0;
}

function isSurelyNotTop(flow: CompiledFlow, facts: Facts, name: string): boolean {
  const mask = maskOf(flow, facts, name);
  return mask !== 0 && (mask & topBit(flow, name)) === 0;
}

function topBit(flow: CompiledFlow, name: string): number {
  return 1 << ((flow.keys.get(name)?.spec.values.length ?? 1) - 1);
}

function maskOf(flow: CompiledFlow, facts: Facts, name: string): number {
  const key = flow.keys.get(name);
  return key === undefined ? 0 : (facts.facts[key.index]?.possible ?? 0);
}
