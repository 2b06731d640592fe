import type { Antwoorden } from '../flow/antwoord.ts';
import type { CompiledFlow } from '../flow/compile-flow.ts';
import { walk } from '../flow/walk.ts';
import { describeProgress } from './progress.ts';

/** How a conversation that was kept short goes on with the rest: by giving this answer. */
export interface Vervolg {
  readonly vraag: string;
  readonly waarde: string;
  /** The answer in words. */
  readonly tekst: string;
  /** Questions that it adds, as far as it can be seen now. */
  readonly nogOngeveer: number;
}

/** @returns undefined when the flow has no short version, or the full one was chosen */
export function continuationOf(flow: CompiledFlow, antwoorden: Antwoorden): Vervolg | undefined {
  const { kortBij } = flow.definition;
  if (kortBij === undefined) return undefined;
  const waarde = antwoorden.get(kortBij.vraag)?.waarde;
  if (waarde?.soort !== 'keuze' || waarde.optie !== kortBij.optie) return undefined;
  const full = { soort: 'keuze', optie: kortBij.volledig } as const;
  const extended = walk(flow, new Map(antwoorden).set(kortBij.vraag, { waarde: full }));
  return {
    vraag: kortBij.vraag,
    waarde: kortBij.volledig,
    tekst: flow.vragen.get(kortBij.vraag)?.soort.toText(full) ?? kortBij.volledig,
    nogOngeveer: describeProgress(extended.path).nogOngeveer,
  };
}
