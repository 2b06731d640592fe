import type { Vraag } from '../../content/schema/vraag.ts';
import type { Antwoord } from '../antwoord.ts';
import { NEE, ZEKER } from '../trit.ts';
import type { CompiledCondition } from './compile-condition.ts';
import type { CompiledDimensie } from './compile-dimension.ts';
import { type FactKey, type FactKeys, type Facts, unknownFact } from './facts.ts';

/** What a question about a contradiction does to the two answers that it is about. */
export interface Settlement {
  readonly pair: readonly FactKey[];
  /** Per option: which of the two hold. */
  readonly holds: ReadonlyMap<string, readonly string[]>;
  /** Dimensions that were derived before, from answers that may not hold. */
  readonly derivesAgain: readonly CompiledDimensie[];
}

/** @returns undefined for a question that is not about a contradiction */
export function settlementOf(
  vraag: Vraag,
  keys: FactKeys,
  derivesAgain: readonly CompiledDimensie[],
): Settlement | undefined {
  if (vraag.soort !== 'keuze' || vraag.tegenspraak === undefined) return undefined;
  return {
    pair: vraag.tegenspraak.flatMap((id) => keys.get(id) ?? []),
    holds: new Map(vraag.opties.map(({ id, geldt = [] }) => [id, geldt])),
    derivesAgain,
  };
}

/**
 * Sets the answers aside that do not hold: they count as unknown, and so widen what is concluded.
 *
 * Until the person has said which of the two holds, neither does.
 */
export function settle(settlement: Settlement, antwoord: Antwoord | undefined, facts: Facts): void {
  const waarde = antwoord?.waarde;
  const holds = waarde?.soort === 'keuze' ? (settlement.holds.get(waarde.optie) ?? []) : [];
  for (const key of settlement.pair) {
    const given = facts.facts[key.index];
    if (given === undefined || holds.includes(key.spec.id)) continue;
    facts.setAside.set(key.index, facts.setAside.get(key.index) ?? given);
    facts.facts[key.index] = unknownFact(key, given.asked, 'weet-niet');
  }
  for (const { derive } of settlement.derivesAgain) derive(facts);
}

/** A contradiction is asked about only when it is there for certain, in the answers as they were given. */
export function askWhenTheyContradict(stelAls: CompiledCondition): CompiledCondition {
  return (facts, item) => {
    const given =
      facts.setAside.size === 0
        ? facts
        : { ...facts, facts: facts.facts.map((fact, index) => facts.setAside.get(index) ?? fact) };
    return stelAls(given, item) === ZEKER ? ZEKER : NEE;
  };
}
