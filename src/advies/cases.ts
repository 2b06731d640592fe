import type { KeySpec } from '../content/condition/namespace.ts';
import type { Casus } from '../content/library.ts';
import { valuesOfMask } from '../flow/facts/facts.ts';
import type { AdviesCasus } from './advies.ts';
import type { Judgement } from './judge.ts';
import type { FlowKnowledge } from './knowledge.ts';

/** A case looks like this situation when it shares at least this many known dimensions. */
const FEWEST_SHARED = 3;
const MOST_CASES = 2;

/** The documented cases that look most like this situation; none is an answer too. */
export function similarCases(knowledge: FlowKnowledge, judgement: Judgement): readonly AdviesCasus[] {
  return knowledge.bibliotheek.casussen
    .map((casus) => ({ casus, ...compare(casus, knowledge, judgement) }))
    .filter(({ gelijk, verschilt }) => gelijk.length >= FEWEST_SHARED && gelijk.length > verschilt.length)
    .sort((a, b) => b.gelijk.length - b.verschilt.length - (a.gelijk.length - a.verschilt.length))
    .slice(0, MOST_CASES)
    .map(({ casus, gelijk, verschilt }) => ({
      id: casus.id,
      titel: casus.titel,
      gelijk,
      verschilt,
      risico: casus.risico,
    }));
}

/** The known dimensions, with their level, on which a case and the situation agree and differ. */
function compare(casus: Casus, { flow }: FlowKnowledge, { walked }: Judgement) {
  const gelijk: string[] = [];
  const verschilt: string[] = [];
  for (const [dimensie, niveaus] of Object.entries(casus.positie)) {
    const key = flow.keys.get(dimensie);
    const possible =
      key === undefined ? [] : valuesOfMask(key.spec, walked.facts.facts[key.index]?.possible ?? 0);
    if (key === undefined || possible.length !== 1) continue;
    const words = `${key.spec.titel}: ${titleOf(key.spec, possible[0])}`;
    if (possible.every((niveau) => niveaus.includes(niveau))) gelijk.push(words);
    else
      verschilt.push(`${words} (daar: ${niveaus.map((niveau) => titleOf(key.spec, niveau)).join(' of ')})`);
  }
  return { gelijk, verschilt };
}

function titleOf(spec: KeySpec, value: string | undefined): string {
  return spec.values.find(({ id }) => id === value)?.titel ?? value ?? '';
}
