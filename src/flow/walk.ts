import { type Antwoord, type Antwoorden, answerKey } from './antwoord.ts';
import { type CompiledBlok, type CompiledFlow, type CompiledVraag, isCompiledBlok } from './compile-flow.ts';
import { WHOLE } from './facts/compile-condition.ts';
import { settle } from './facts/contradiction.ts';
import { emptyFacts, type Fact, type Facts, unknownFact } from './facts/facts.ts';
import { lowest, NEE, type Trit } from './trit.ts';

/** A question on the path, in the order of asking. */
export interface AskedVraag {
  /** The key of its answer: the question, with the item when it stands in a block. */
  readonly key: string;
  readonly compiled: CompiledVraag;
  readonly item?: { readonly id: string; readonly tekst: string };
  /** Whether it is surely asked, or only as long as something is unknown. */
  readonly asked: Trit;
  readonly antwoord?: Antwoord;
}

export interface Walk {
  readonly path: readonly AskedVraag[];
  readonly facts: Facts;
}

/**
 * Walks a flow from begin to end with the answers at hand, and derives every dimension.
 *
 * An open question counts as unknown and is walked past; a question whose condition surely fails is not asked,
 * and its answer sleeps (DESIGN, law 1). The fast way, for bulk work; `replay` does the same with the machine.
 */
export function walk(flow: CompiledFlow, antwoorden: Antwoorden): Walk {
  const facts = emptyFacts(flow.keys);
  const path: AskedVraag[] = [];
  for (const stap of flow.stappen) {
    for (const { derive } of stap.derivesFirst) derive(facts);
    if (isCompiledBlok(stap)) walkBlock(stap, antwoorden, facts, path);
    else walkQuestion(stap, antwoorden, facts, path);
  }
  for (const { derive } of flow.derivesLast) derive(facts);
  return { path, facts };
}

function walkQuestion(
  compiled: CompiledVraag,
  antwoorden: Antwoorden,
  facts: Facts,
  path: AskedVraag[],
): void {
  const asked = compiled.stelAls(facts, WHOLE);
  if (asked === NEE) return;
  const { index } = compiled.key;
  const antwoord = antwoorden.get(compiled.vraag.id);
  facts.facts[index] = factOf(compiled, asked, antwoord);
  if (compiled.vraag.soort === 'lijst') facts.items[index] = itemIds(antwoord);
  if (compiled.settles !== undefined) settle(compiled.settles, antwoord, facts);
  path.push({ key: compiled.vraag.id, compiled, asked, ...(antwoord === undefined ? {} : { antwoord }) });
}

function walkBlock(stap: CompiledBlok, antwoorden: Antwoorden, facts: Facts, path: AskedVraag[]): void {
  const blockAsked = stap.stelAls(facts, WHOLE);
  const items = itemsOf(antwoorden.get(stap.blok.per));
  if (blockAsked === NEE || facts.items[stap.list.index] === undefined || items === undefined) return;
  for (const { key } of stap.vragen) facts.perItem[key.index] = [];
  for (const [place, item] of items.entries()) {
    for (const compiled of stap.vragen) {
      for (const { derive } of compiled.derivesFirst) derive(facts);
      const asked = lowest(blockAsked, compiled.stelAls(facts, place));
      const key = answerKey(compiled.vraag.id, item.id);
      const antwoord = asked === NEE ? undefined : antwoorden.get(key);
      const fact =
        asked === NEE ? unknownFact(compiled.key, NEE, 'niet-gesteld') : factOf(compiled, asked, antwoord);
      facts.perItem[compiled.key.index]?.push(fact);
      if (asked === NEE) continue;
      path.push({ key, compiled, item, asked, ...(antwoord === undefined ? {} : { antwoord }) });
    }
  }
  for (const { key } of stap.vragen) {
    const own = facts.facts[key.index];
    if (own !== undefined) own.asked = items.length > 0 ? blockAsked : NEE;
  }
}

/** What an answer, or the lack of one, says about a question that is asked. */
function factOf(compiled: CompiledVraag, asked: Trit, antwoord: Antwoord | undefined): Fact {
  const soort = antwoord?.waarde.soort;
  if (antwoord === undefined || soort === undefined) return unknownFact(compiled.key, asked, 'open');
  if (soort === 'weet-niet') return unknownFact(compiled.key, asked, 'weet-niet');
  const { possible, certain } = compiled.soort.toMasks(antwoord.waarde);
  return { possible, certain, asked, status: soort === 'nvt' ? 'nvt' : 'bekend' };
}

function itemsOf(antwoord: Antwoord | undefined): readonly { id: string; tekst: string }[] | undefined {
  if (antwoord?.waarde.soort === 'lijst') return antwoord.waarde.items;
  return antwoord?.waarde.soort === 'nvt' ? [] : undefined;
}

function itemIds(antwoord: Antwoord | undefined): readonly string[] | undefined {
  return itemsOf(antwoord)?.map((item) => item.id);
}
