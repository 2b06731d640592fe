import type { Antwoorden } from '../flow/antwoord.ts';
import { walk } from '../flow/walk.ts';
import type { KleinsteWijziging } from './advies.ts';
import type { Change } from './changes.ts';
import type { Judgement } from './judge.ts';
import type { FlowKnowledge } from './knowledge.ts';
import { askedText } from './reasons.ts';
import { readSituation } from './situation.ts';

/**
 * The smallest change of answers that changes the main diagnosis: one answer, else two, else more than two.
 *
 * Found by trying: all single changes, then all pairs of them.
 */
export function smallestChange(
  knowledge: FlowKnowledge,
  antwoorden: Antwoorden,
  judgement: Judgement,
  changes: readonly Change[],
): KleinsteWijziging {
  const main = namesOf(judgement.situation.main);
  const single = changes.find((change) => namesOf(change.judgement.situation.main) !== main);
  if (single !== undefined) return describe([single]);
  const pair = findPair(knowledge, antwoorden, main, changes);
  if (pair !== undefined) return describe(pair);
  return {
    aantal: 'meer-dan-twee',
    wijzigingen: [],
    tekst: 'Er zijn meer dan twee andere antwoorden nodig om uw hoofdknelpunt te veranderen.',
  };
}

function findPair(
  { mainFlow }: FlowKnowledge,
  antwoorden: Antwoorden,
  main: string,
  changes: readonly Change[],
): readonly [Change, Change] | undefined {
  const relevant = changes.filter(({ asked }) => mainFlow.vragen.has(asked.compiled.vraag.id));
  for (const [place, first] of relevant.entries()) {
    const once = new Map(antwoorden).set(first.asked.key, first.antwoord);
    for (const second of relevant.slice(place + 1)) {
      if (second.asked.key === first.asked.key) continue;
      const before = once.get(second.asked.key);
      once.set(second.asked.key, second.antwoord);
      const { facts } = walk(mainFlow, once);
      if (namesOf(readSituation(mainFlow, facts).main) !== main) return [first, second];
      if (before === undefined) once.delete(second.asked.key);
      else once.set(second.asked.key, before);
    }
  }
  return undefined;
}

function namesOf(main: ReadonlySet<string>): string {
  return [...main].sort().join();
}

function describe(changes: readonly Change[]): KleinsteWijziging {
  const wijzigingen = changes.map(({ asked, tekst }) => ({
    vraag: asked.key,
    stelt: askedText(asked.compiled.vraag.stelt, asked.item?.tekst),
    antwoord: tekst,
  }));
  const parts = wijzigingen.map(({ stelt, antwoord }) => `“${antwoord}” op “${stelt}”`);
  const count = changes.length === 1 ? 'Eén ander antwoord kan' : 'Twee andere antwoorden samen kunnen';
  return {
    aantal: changes.length === 1 ? 1 : 2,
    wijzigingen,
    tekst: `${count} uw hoofdknelpunt veranderen, bijvoorbeeld ${parts.join(' en ')}.`,
  };
}
