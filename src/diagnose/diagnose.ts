import type { Vindplaats } from '../content/schema/shared.ts';
import type { CompiledFlow } from '../flow/compile-flow.ts';
import { WHOLE } from '../flow/facts/compile-condition.ts';
import type { CompiledDimensie } from '../flow/facts/compile-dimension.ts';
import { countBits, type Fact, type FactKey, type Facts, valuesOfMask } from '../flow/facts/facts.ts';
import { firedRules } from '../flow/facts/regels.ts';
import { MOGELIJK, NEE, ZEKER } from '../flow/trit.ts';
import type { AskedVraag, Walk } from '../flow/walk.ts';
import {
  ONBEKEND,
  type Profiel,
  type ProfielDimensie,
  type ProfielItem,
  type ProfielRegel,
} from './profiel.ts';
import { type CompiledZin, summarise } from './samenvatting.ts';

/**
 * Answers → Profiel: every dimension with its level or range, the answers behind it and the rules that fired.
 *
 * @param zinnen the clauses of the summary, compiled for this flow version
 */
export function diagnose(flow: CompiledFlow, walked: Walk, zinnen: readonly CompiledZin[]): Profiel {
  const sentences = summarise(zinnen, walked.facts);
  return {
    dimensies: [...flow.dimensies.values()].map((compiled) => describe(compiled, flow, walked)),
    samenvatting: sentences.map((zin) => zin.tekst).join(' '),
    zinnen: sentences,
  };
}

function describe(compiled: CompiledDimensie, flow: CompiledFlow, { facts, path }: Walk): ProfielDimensie {
  const { dimensie, key } = compiled;
  const fact = facts.facts[key.index];
  const perItem = describeItems(compiled, flow, facts, path);
  return {
    id: dimensie.id,
    titel: dimensie.titel,
    uitleg: dimensie.uitleg,
    groep: dimensie.groep,
    ...describeLevel(key, fact),
    omdat: answersBehind(dimensie.id, flow, path),
    regels: perItem === undefined ? fillItem(rulesOf(compiled, facts, WHOLE), UNKNOWN_ITEM) : [],
    ...(perItem === undefined ? {} : { perItem }),
    bronnen: dimensie.bronnen,
    ...(dimensie.eigen === undefined ? {} : { eigen: dimensie.eigen }),
  };
}

type Level = Pick<ProfielDimensie, 'niveau' | 'tekst' | 'mogelijk' | 'zeker'>;

function describeLevel(key: FactKey, fact: Fact | undefined): Level {
  const possible = fact?.possible ?? key.all;
  const mogelijk = valuesOfMask(key.spec, possible);
  const titles = key.spec.values.filter((value) => mogelijk.includes(value.id)).map((value) => value.titel);
  const choices = countBits(key.all);
  if (key.spec.isSet) {
    const certain = fact?.certain ?? 0;
    const isKnown = certain === possible;
    const doubtful = countBits(possible & ~certain);
    return {
      niveau: isKnown ? mogelijk.join(' + ') || 'geen' : ONBEKEND,
      tekst: isKnown ? joinWords(titles, 'en') : describeDoubt(key, certain, possible),
      mogelijk,
      zeker: round(1 - doubtful / choices),
    };
  }
  const isKnown = mogelijk.length === 1;
  return {
    niveau: isKnown ? (mogelijk[0] ?? ONBEKEND) : ONBEKEND,
    tekst: possible === key.all && choices > 1 ? ONBEKEND : joinWords(titles, 'of'),
    mogelijk,
    zeker: choices < 2 ? 1 : round((choices - mogelijk.length) / (choices - 1)),
  };
}

function describeDoubt(key: FactKey, certain: number, possible: number): string {
  const titlesOf = (mask: number) =>
    key.spec.values.filter((_, bit) => (mask & (1 << bit)) !== 0).map(({ titel }) => titel);
  if (certain === 0) return ONBEKEND;
  return `${joinWords(titlesOf(certain), 'en')}; misschien ook ${joinWords(titlesOf(possible & ~certain), 'of')}`;
}

/** "a", "a of b", "a, b of c". */
export function joinWords(words: readonly string[], last: 'en' | 'of'): string {
  if (words.length < 2) return words[0] ?? 'geen';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

function describeItems(
  compiled: CompiledDimensie,
  flow: CompiledFlow,
  facts: Facts,
  path: readonly AskedVraag[],
): readonly ProfielItem[] | undefined {
  const perItem = facts.perItem[compiled.key.index];
  const { per } = compiled.dimensie;
  if (perItem === undefined || per === undefined) return undefined;
  const listKey = flow.keys.get(per);
  const ids = listKey === undefined ? [] : (facts.items[listKey.index] ?? []);
  const list = path.find((asked) => asked.key === per)?.antwoord?.waarde;
  const names = new Map(list?.soort === 'lijst' ? list.items.map((item) => [item.id, item.tekst]) : []);
  return perItem.map((fact, index) => {
    const item = ids[index] ?? '';
    const name = names.get(item) ?? item;
    const { niveau, mogelijk, tekst } = describeLevel(compiled.key, fact);
    const regels = fillItem(rulesOf(compiled, facts, index), name);
    return { item, tekst: `${name}: ${tekst}`, niveau, mogelijk, regels };
  });
}

function rulesOf(compiled: CompiledDimensie, facts: Facts, item: number): readonly ProfielRegel[] {
  const rules = firedRules(compiled.regels, facts, item).map(({ regel, holds }) =>
    asRule(regel.id, regel, holds === ZEKER),
  );
  const caps = compiled.caps.flatMap(({ doorslag, als }, index) => {
    const holds = als(facts, WHOLE);
    return holds === NEE || holds === MOGELIJK ? [] : [asRule(`doorslag-${index + 1}`, doorslag, true)];
  });
  return [...rules, ...caps];
}

/** How an item is called while the list is unknown. */
const UNKNOWN_ITEM = 'deze partij';

function fillItem(regels: readonly ProfielRegel[], name: string): readonly ProfielRegel[] {
  return regels.map((regel) => ({ ...regel, toon: regel.toon.replaceAll('{partij}', name) }));
}

interface Traced {
  readonly toon: string;
  readonly bronnen: readonly Vindplaats[];
  readonly eigen?: string;
}

function asRule(id: string, { toon, bronnen, eigen }: Traced, isZeker: boolean): ProfielRegel {
  return { id, toon, isZeker, bronnen, eigen: eigen !== undefined };
}

/** The keys of the answers, on the path, to questions that decide about a dimension, directly or through another. */
function answersBehind(dimensie: string, flow: CompiledFlow, path: readonly AskedVraag[]): readonly string[] {
  const questions = flow.behind.get(dimensie);
  return path
    .filter(({ compiled, antwoord }) => antwoord !== undefined && questions?.has(compiled.vraag.id))
    .map(({ key }) => key);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
