import type { Namespace } from '../content/condition/namespace.ts';
import type { Bibliotheek } from '../content/library.ts';
import type { Bron } from '../content/schema/bron.ts';
import type { Dilemma } from '../content/schema/dilemma.ts';
import { type CompiledZin, compileSummary } from '../diagnose/samenvatting.ts';
import type { CompiledFlow } from '../flow/compile-flow.ts';
import { flowBehind } from '../flow/sub-flow.ts';
import { type CompiledLes, compileLessons } from './compile-lessons.ts';
import { HOOFDKNELPUNT } from './names.ts';
import { type Watchers, watchersOf } from './rank.ts';

/** One flow version with the library made ready for it: all that advice needs. */
export interface FlowKnowledge {
  readonly flow: CompiledFlow;
  /** The part of the flow that decides about the main problem, to try many answers quickly. */
  readonly mainFlow: CompiledFlow;
  readonly bibliotheek: Bibliotheek;
  readonly lessen: readonly CompiledLes[];
  readonly watchers: Watchers;
  readonly zinnen: readonly CompiledZin[];
  readonly dilemmas: readonly Dilemma[];
  readonly bronnen: ReadonlyMap<string, Bron>;
  /** Names as this flow version knows them, for conditions in words. */
  readonly names: Namespace;
}

/** Compiles lessons and summary against the names of one flow version. */
export function createKnowledge(flow: CompiledFlow, bibliotheek: Bibliotheek): FlowKnowledge {
  const lessen = compileLessons(
    bibliotheek.lessen.filter((les) => les.wachtOp === undefined),
    flow,
  );
  return {
    flow,
    mainFlow: flowBehind(flow, HOOFDKNELPUNT),
    bibliotheek,
    lessen,
    watchers: watchersOf(lessen, flow.keys.size),
    zinnen: compileSummary(bibliotheek.samenvatting, flow.keys),
    dilemmas: bibliotheek.dilemmas,
    bronnen: new Map(bibliotheek.bronnen.map((bron) => [bron.id, bron])),
    names: new Map([...flow.keys.values()].map(({ spec }) => [spec.id, spec])),
  };
}
