import { createKnowledge, type FlowKnowledge } from '../advies/knowledge.ts';
import type { FlowDefinition } from '../content/flow-definition.ts';
import type { Bibliotheek } from '../content/library.ts';
import { compileFlow } from '../flow/compile-flow.ts';
import { createFlowMachine, type FlowMachine } from '../flow/machine.ts';

/** One flow version, ready to hold a conversation. */
export interface FlowVersie extends FlowKnowledge {
  readonly machine: FlowMachine;
}

/** Everything the assistant knows at one moment: the library, and its flows in their newest version. */
export interface Kennis {
  readonly bibliotheek: Bibliotheek;
  /** The newest version of each flow, by flow id. */
  readonly flows: ReadonlyMap<string, FlowVersie>;
}

export function createKennis(bibliotheek: Bibliotheek): Kennis {
  const flows = bibliotheek.flows.map(
    (definition) => [definition.id, createFlowVersie(definition, bibliotheek)] as const,
  );
  return { bibliotheek, flows: new Map(flows) };
}

/** Makes a stored or new definition ready: compiled, as a machine, with the present library. */
export function createFlowVersie(definition: FlowDefinition, bibliotheek: Bibliotheek): FlowVersie {
  const flow = compileFlow(definition);
  return { ...createKnowledge(flow, bibliotheek), machine: createFlowMachine(flow) };
}
