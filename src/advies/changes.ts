import type { Antwoord, Antwoorden, Waarde } from '../flow/antwoord.ts';
import type { CompiledVraag } from '../flow/compile-flow.ts';
import type { AskedVraag } from '../flow/walk.ts';
import { type Judgement, judge } from './judge.ts';
import type { FlowKnowledge } from './knowledge.ts';

/** One other answer to one question, and what it leads to. */
export interface Change {
  readonly asked: AskedVraag;
  readonly antwoord: Antwoord;
  /** The other answer in words. */
  readonly tekst: string;
  readonly judgement: Judgement;
}

/**
 * Every advice that is one answer away: each question on the path with each other answer to it.
 *
 * New questions that a change opens stay unknown, so that what is said of it is true when it is tried.
 * The one table that `anders`, stability and the order of what to find out all read (DESIGN).
 */
export function singleChanges(
  knowledge: FlowKnowledge,
  antwoorden: Antwoorden,
  judgement: Judgement,
): readonly Change[] {
  return judgement.walked.path.flatMap((asked) =>
    otherAnswers(asked.compiled, asked.antwoord?.waarde).map((waarde): Change => {
      const antwoord = { waarde };
      const changed = new Map(antwoorden).set(asked.key, antwoord);
      return {
        asked,
        antwoord,
        tekst: describeChange(asked, waarde),
        judgement: judge(knowledge, changed, judgement),
      };
    }),
  );
}

/** The answers that are one step away: another option, one box more or fewer, an end of the scale. */
function otherAnswers({ vraag }: CompiledVraag, present: Waarde | undefined): readonly Waarde[] {
  switch (vraag.soort) {
    case 'keuze':
      return vraag.opties
        .filter((optie) => present?.soort !== 'keuze' || present.optie !== optie.id)
        .map((optie) => ({ soort: 'keuze', optie: optie.id }));
    case 'meerkeuze': {
      const ticked = present?.soort === 'meerkeuze' ? present.opties : [];
      const alone = new Set(vraag.opties.filter((optie) => optie.alleen === true).map((optie) => optie.id));
      return vraag.opties.flatMap((optie): Waarde[] => {
        if (alone.has(optie.id))
          return ticked.includes(optie.id) ? [] : [{ soort: 'meerkeuze', opties: [optie.id] }];
        const kept = ticked.filter((id) => !alone.has(id));
        const opties = kept.includes(optie.id) ? kept.filter((id) => id !== optie.id) : [...kept, optie.id];
        const ordered = vraag.opties.map(({ id }) => id).filter((id) => opties.includes(id));
        return ordered.length === 0 ? [] : [{ soort: 'meerkeuze', opties: ordered }];
      });
    }
    case 'schaal':
      return [vraag.schaal.van, vraag.schaal.tot]
        .filter((getal) => present?.soort !== 'schaal' || present.getal !== getal)
        .map((getal) => ({ soort: 'schaal', getal }));
    case 'tekst':
    case 'lijst':
      return [];
  }
}

function describeChange(asked: AskedVraag, waarde: Waarde): string {
  const { vraag, soort } = asked.compiled;
  const before = asked.antwoord?.waarde;
  if (vraag.soort !== 'meerkeuze' || waarde.soort !== 'meerkeuze' || before?.soort !== 'meerkeuze') {
    return soort.toText(waarde);
  }
  const title = (id: string): string => vraag.opties.find((optie) => optie.id === id)?.tekst ?? id;
  const added = waarde.opties.filter((id) => !before.opties.includes(id)).map(title);
  const removed = before.opties.filter((id) => !waarde.opties.includes(id)).map(title);
  return [...added.map((text) => `ook: ${text}`), ...removed.map((text) => `niet: ${text}`)].join(', ');
}
