import type { Zin } from '../content/library.ts';
import { type CompiledCondition, compileCondition, WHOLE } from '../flow/facts/compile-condition.ts';
import type { FactKeys, Facts } from '../flow/facts/facts.ts';
import { ZEKER } from '../flow/trit.ts';
import type { ProfielZin } from './profiel.ts';

/** A clause of the summary made ready for one flow version. */
export interface CompiledZin {
  readonly zin: Zin;
  readonly als: CompiledCondition;
}

export function compileSummary(zinnen: readonly Zin[], keys: FactKeys): readonly CompiledZin[] {
  return zinnen.map((zin) => ({ zin, als: compileCondition(zin.als, keys) }));
}

/** The clauses that surely hold, in the order of the file. */
export function summarise(zinnen: readonly CompiledZin[], facts: Facts): readonly ProfielZin[] {
  return zinnen
    .filter(({ als }) => als(facts, WHOLE) === ZEKER)
    .map(({ zin }) => ({
      id: zin.id,
      tekst: zin.tekst,
      bronnen: zin.bronnen,
      eigen: zin.eigen !== undefined,
    }));
}
