import { inputsOf } from '../content/build-model.ts';
import { contentHash } from '../content/canonical.ts';
import { keysOf } from '../content/condition/condition.ts';
import { createNamespace } from '../content/condition/namespace.ts';
import { ALWAYS } from '../content/condition/parse.ts';
import {
  type BlokStap,
  type FlowDefinition,
  isBlok,
  type VraagStap,
  vraagStappen,
} from '../content/flow-definition.ts';
import type { Vraag } from '../content/schema/vraag.ts';
import { type CompiledCondition, compileCondition } from './facts/compile-condition.ts';
import { type CompiledDimensie, compileDimension } from './facts/compile-dimension.ts';
import { askWhenTheyContradict, type Settlement, settlementOf } from './facts/contradiction.ts';
import type { FactKey, FactKeys } from './facts/facts.ts';
import { NEE, ZEKER } from './trit.ts';
import { vraagsoortOf } from './vraagsoort/of-vraag.ts';
import type { Vraagsoort } from './vraagsoort/vraagsoort.ts';

/** A question of a flow version with all that the walk needs at hand. */
export interface CompiledVraag {
  readonly vraag: Vraag;
  readonly soort: Vraagsoort;
  readonly key: FactKey;
  readonly stap: VraagStap;
  readonly stelAls: CompiledCondition;
  /** Dimensions that `stelAls` looks at and that no earlier step has derived. */
  readonly derivesFirst: readonly CompiledDimensie[];
  /** For a question about a contradiction: the two answers, and what to derive again once it is settled. */
  readonly settles?: Settlement;
}

export interface CompiledBlok {
  readonly blok: BlokStap;
  readonly list: FactKey;
  readonly stelAls: CompiledCondition;
  readonly derivesFirst: readonly CompiledDimensie[];
  readonly vragen: readonly CompiledVraag[];
}

export type CompiledStap = CompiledVraag | CompiledBlok;

/** One version of a flow, made ready to walk and to diagnose. */
export interface CompiledFlow {
  readonly definition: FlowDefinition;
  /** SHA-256 over the canonical JSON of the definition (DESIGN, law 3). */
  readonly versie: string;
  readonly keys: FactKeys;
  readonly stappen: readonly CompiledStap[];
  readonly vragen: ReadonlyMap<string, CompiledVraag>;
  readonly dimensies: ReadonlyMap<string, CompiledDimensie>;
  /** For each question and dimension: the questions that decide about it, directly or through another dimension. */
  readonly behind: ReadonlyMap<string, ReadonlySet<string>>;
  /** Dimensions that no step needs, to be derived at the end; in an order in which each follows its inputs. */
  readonly derivesLast: readonly CompiledDimensie[];
}

export function isCompiledBlok(stap: CompiledStap): stap is CompiledBlok {
  return 'blok' in stap;
}

/** Compiles a checked definition: names become places in tables, values become bits. */
export function compileFlow(definition: FlowDefinition): CompiledFlow {
  const keys = createKeys(definition);
  const parts = { keys, vragen: definition.vragen, dimensies: definition.dimensies };
  const dimensies = new Map(
    definition.dimensies.map((dimensie) => [
      dimensie.id,
      compileDimension(dimensie, requireKey(keys, dimensie.id), parts),
    ]),
  );
  const derived = new Set<string>();
  const derivesFirst = (stap: VraagStap | BlokStap): CompiledDimensie[] => {
    const needed: CompiledDimensie[] = [];
    const need = (id: string): void => {
      const compiled = dimensies.get(id);
      if (compiled === undefined || derived.has(id)) return;
      derived.add(id);
      for (const input of inputsOf(compiled.dimensie, definition.vragen)) need(input);
      needed.push(compiled);
    };
    for (const key of stap.stelAls ? keysOf(stap.stelAls) : []) need(key);
    return needed;
  };
  const bank = new Map(definition.vragen.map((vraag) => [vraag.id, vraag]));
  const isShort = shortVersion(definition, keys);
  // Not a condition of its own: who does not know how much time there is gets the full version, for certain.
  const onlyInFull = (stap: VraagStap, stelAls: CompiledCondition): CompiledCondition =>
    stap.kort ? stelAls : (facts, item) => (isShort(facts, item) === ZEKER ? NEE : stelAls(facts, item));
  const compileVraag = (stap: VraagStap): CompiledVraag => {
    const vraag = bank.get(stap.vraag);
    if (vraag === undefined)
      throw new TypeError(`De flow gebruikt een vraag die niet in de definitie staat: ${stap.vraag}`);
    const settles = settlementOf(
      vraag,
      keys,
      [...dimensies.values()].filter(({ dimensie }) => derived.has(dimensie.id)),
    );
    const stelAls = compileCondition(stap.stelAls ?? ALWAYS, keys);
    return {
      vraag,
      stap,
      soort: vraagsoortOf(vraag),
      key: requireKey(keys, vraag.id),
      derivesFirst: derivesFirst(stap),
      stelAls: onlyInFull(stap, settles === undefined ? stelAls : askWhenTheyContradict(stelAls)),
      ...(settles === undefined ? {} : { settles }),
    };
  };
  const stappen = definition.stappen.map((stap): CompiledStap => {
    if (!isBlok(stap)) return compileVraag(stap);
    return {
      blok: stap,
      list: requireKey(keys, stap.per),
      derivesFirst: derivesFirst(stap),
      stelAls: compileCondition(stap.stelAls ?? ALWAYS, keys),
      vragen: stap.vragen.map(compileVraag),
    };
  });
  const vragen = new Map(
    stappen
      .flatMap((stap) => (isCompiledBlok(stap) ? stap.vragen : [stap]))
      .map((compiled) => [compiled.vraag.id, compiled]),
  );
  const derivesLast = [...dimensies.values()].filter(({ dimensie }) => !derived.has(dimensie.id));
  return {
    definition,
    versie: contentHash(definition),
    keys,
    stappen,
    vragen,
    dimensies,
    behind: questionsBehind(definition),
    derivesLast,
  };
}

/** Whether the short version is chosen. */
function shortVersion({ kortBij }: FlowDefinition, keys: FactKeys): CompiledCondition {
  if (kortBij === undefined) return () => NEE;
  return compileCondition({ key: kortBij.vraag, test: { is: [kortBij.optie] } }, keys);
}

function questionsBehind({ vragen, dimensies }: FlowDefinition): ReadonlyMap<string, ReadonlySet<string>> {
  const inputs = new Map(dimensies.map((dimensie) => [dimensie.id, inputsOf(dimensie, vragen)]));
  const asked = new Set(vragen.map((vraag) => vraag.id));
  const collect = (name: string, found: Set<string>, seen: Set<string>): Set<string> => {
    if (asked.has(name)) found.add(name);
    if (seen.has(name)) return found;
    seen.add(name);
    for (const input of inputs.get(name) ?? []) collect(input, found, seen);
    return found;
  };
  return new Map([...asked, ...inputs.keys()].map((name) => [name, collect(name, new Set(), new Set())]));
}

function createKeys(definition: FlowDefinition): FactKeys {
  const perOf = new Map(
    vraagStappen(definition.stappen).flatMap(({ stap, blok }) =>
      blok === undefined ? [] : [[stap.vraag, blok.per]],
    ),
  );
  const names = createNamespace(definition.vragen, definition.dimensies, perOf);
  return new Map(
    [...names.values()].map((spec, index): [string, FactKey] => [
      spec.id,
      { spec, index, all: spec.values.length === 0 ? 0 : 2 ** spec.values.length - 1 },
    ]),
  );
}

function requireKey(keys: FactKeys, id: string): FactKey {
  const key = keys.get(id);
  if (key === undefined) throw new TypeError(`De definitie kent de naam ${id} niet.`);
  return key;
}
