import { initialTransition, transition } from 'xstate';
import { type Antwoorden, answerKey } from './antwoord.ts';
import type { CompiledFlow } from './compile-flow.ts';
import { EINDE, type FlowEvent, type FlowMachine } from './machine.ts';

/** What the machine did with the answers at hand. */
export interface Replay {
  /** The answer keys on the path, in order. */
  readonly path: readonly string[];
  /** The first question on the path without an answer; undefined when all are answered. */
  readonly current: string | undefined;
}

/** The machine refused an event that the walk says it can take: a fault in our code, never in the answers. */
export class ReplayError extends Error {
  override readonly name = 'ReplayError';
}

/**
 * Replays answers through the machine: the position is recomputed and never stored (DESIGN, law 1).
 *
 * @throws ReplayError when the machine cannot take an event, since XState would ignore it silently
 */
export function replay(flow: CompiledFlow, machine: FlowMachine, antwoorden: Antwoorden): Replay {
  const path: string[] = [];
  let current: string | undefined;
  let [snapshot] = initialTransition(machine);
  while (snapshot.status === 'active') {
    const key = keyOf(flow, snapshot.value, snapshot.context.antwoorden, snapshot.context.item);
    const antwoord = antwoorden.get(key);
    const event: FlowEvent =
      antwoord === undefined ? { type: 'open', vraag: key } : { type: 'antwoord', vraag: key, antwoord };
    if (!snapshot.can(event))
      throw new ReplayError(`De machine van ${flow.definition.id} kan bij ${key} niet verder.`);
    path.push(key);
    if (antwoord === undefined) current ??= key;
    [snapshot] = transition(machine, snapshot, event);
  }
  const end: unknown = snapshot.value;
  if (end !== EINDE) throw new ReplayError(`De machine van ${flow.definition.id} stopte te vroeg.`);
  return { path, current };
}

/** The answer key of the state that the machine is in. */
function keyOf(flow: CompiledFlow, value: unknown, antwoorden: Antwoorden, item: number): string {
  if (typeof value === 'string') return value;
  const [entry] = Object.entries(value as Record<string, string>);
  if (entry === undefined) throw new ReplayError('De machine is in geen enkele stap.');
  const [blok, vraag] = entry;
  const compiled = flow.stappen.find((stap) => 'blok' in stap && stap.blok.blok === blok);
  const per = compiled !== undefined && 'blok' in compiled ? compiled.blok.per : '';
  const waarde = antwoorden.get(per)?.waarde;
  return answerKey(vraag, waarde?.soort === 'lijst' ? waarde.items[item]?.id : undefined);
}
