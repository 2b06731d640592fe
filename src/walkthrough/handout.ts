import type { Walkthrough } from '../content/walkthrough.ts';
import type { FlowVersie } from '../gesprek/kennis.ts';
import { viewQuestion } from '../gesprek/view.ts';
import type { Moment } from './play.ts';

/** What a group gets on paper: the case, the questions with room to write, and the answers apart. */
export interface Handout {
  readonly titel: string;
  readonly persona: string;
  readonly verhaal: readonly string[];
  readonly opdrachten: readonly Opdracht[];
  readonly antwoorden: readonly HandoutAntwoord[];
  readonly eigen?: string;
}

interface Opdracht {
  readonly nummer: number;
  readonly titel: string;
  /** The answers to choose from, for a question of the flow. */
  readonly opties: readonly string[];
  /** What the group talks about. */
  readonly vragen: readonly string[];
}

interface HandoutAntwoord {
  /** That of its opdracht; left out for an answer that was given and not asked of the group. */
  readonly nummer?: number;
  readonly stelt: string;
  readonly tekst: string;
  readonly omdat?: string;
}

/** A played walkthrough → its handout. */
export function maakHandout(
  walkthrough: Walkthrough,
  versie: FlowVersie,
  momenten: readonly Moment[],
): Handout {
  const opdrachten: Opdracht[] = [];
  const antwoorden: HandoutAntwoord[] = [];
  const answerTo = (moment: Moment, key: string) => viewQuestion(versie, moment.tak ?? moment.na, key);
  for (const moment of momenten) {
    const { stap } = moment;
    const nummer = opdrachten.length + 1;
    if (stap.soort === 'pauze')
      opdrachten.push({ nummer, titel: stap.tekst, opties: [], vragen: stap.vragen });
    if (stap.soort === 'antwoord' || stap.soort === 'wat-als') {
      const found = answerTo(moment, stap.vraag);
      if (found === undefined) continue;
      const { vraag, antwoord } = found;
      const isBranch = stap.soort === 'wat-als';
      const because = stap.omdat === undefined ? {} : { omdat: stap.omdat };
      const titel = isBranch ? `Wat als? ${stap.omdat ?? ''}`.trim() : vraag.stelt;
      const vragen = isBranch ? [`${vraag.stelt} Nu: ${antwoord?.tekst ?? ''}. Wat verandert er?`] : [];
      opdrachten.push({
        nummer,
        titel,
        opties: isBranch ? [] : vraag.opties.map(({ tekst }) => tekst),
        vragen,
      });
      if (!isBranch)
        antwoorden.push({ nummer, stelt: vraag.stelt, tekst: antwoord?.tekst ?? '', ...because });
    }
    if (stap.soort === 'antwoorden') {
      for (const { vraag: key } of stap.antwoorden) {
        const found = answerTo(moment, key);
        if (found?.antwoord) antwoorden.push({ stelt: found.vraag.stelt, tekst: found.antwoord.tekst });
      }
    }
  }
  const { titel, persona, verhaal, eigen } = walkthrough;
  return { titel, persona, verhaal, opdrachten, antwoorden, ...(eigen === undefined ? {} : { eigen }) };
}
