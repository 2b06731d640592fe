import { WEET_NIET } from '../../content/condition/condition.ts';
import { didYouMean } from '../../content/nearest.ts';
import { type Antwoord, type Antwoorden, splitAnswerKey } from '../../flow/antwoord.ts';
import type { CompiledFlow } from '../../flow/compile-flow.ts';
import { walk } from '../../flow/walk.ts';

/** What came of playing given answers through a flow. */
export interface Played {
  readonly antwoorden: Antwoorden;
  /** Answers that the flow does not take, with the reason; their values are not repeated. */
  readonly faults: readonly string[];
  /** Keys of questions that are still open. */
  readonly open: readonly string[];
  /** Keys of answers to questions that were not asked. */
  readonly notAsked: readonly string[];
}

/**
 * Gives each question that is asked its answer from `given`, in the order of the flow.
 *
 * @param fillOpen answer a question that has none with "weet ik niet"; else it stays open
 */
export function playAnswers(
  flow: CompiledFlow,
  given: ReadonlyMap<string, unknown>,
  fillOpen: boolean,
): Played {
  const antwoorden = new Map<string, Antwoord>();
  const faults = [...given.keys()].flatMap((key) => faultOfKey(flow, key));
  const tried = new Set<string>();
  for (;;) {
    const { path } = walk(flow, antwoorden);
    const next = path.find(({ key, antwoord }) => antwoord === undefined && !tried.has(key));
    if (next === undefined) {
      const asked = new Set(path.map(({ key }) => key));
      const open = path.flatMap(({ key, antwoord }) => (antwoord === undefined ? [key] : []));
      return { antwoorden, faults, open, notAsked: [...given.keys()].filter((key) => !asked.has(key)) };
    }
    tried.add(next.key);
    const input = given.get(next.key) ?? (fillOpen ? WEET_NIET : undefined);
    if (input === undefined) continue;
    const parsed = next.compiled.soort.parse(input);
    if (parsed.ok) antwoorden.set(next.key, { waarde: parsed.waarde });
    else faults.push(`'${next.key}': ${parsed.faults.join('; ')}`);
  }
}

function faultOfKey(flow: CompiledFlow, key: string): string[] {
  const { vraag } = splitAnswerKey(key);
  if (flow.vragen.has(vraag)) return [];
  return [
    `'${key}': deze vraag staat niet in de flow. ${didYouMean(vraag, flow.vragen.keys()) ?? ''}`.trim(),
  ];
}
