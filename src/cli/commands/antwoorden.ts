import { advise } from '../../advies/advise.ts';
import { AnswerFileError, readAnswers } from '../antwoorden/answer-file.ts';
import { type Played, playAnswers } from '../antwoorden/play-answers.ts';
import { printAdvice } from '../antwoorden/print-advice.ts';
import { requireContent } from '../check-content.ts';
import { chooseFlow } from '../choose-flow.ts';
import type { Command } from '../command.ts';
import { countOf } from '../dutch-numbers.ts';
import { ownContent } from '../own-content.ts';
import { readContentFiles } from '../read-content-files.ts';
import type { Terminal } from '../terminal.ts';

/** Plays a file of answers and tells what advice they give. */
export const antwoorden: Command = {
  naam: 'antwoorden',
  kort: 'toon welk advies een bestand met antwoorden geeft',
  uitleg:
    'Leest een JSON-bestand met antwoorden, zoals\n' +
    '  { "flow": "situatiescan", "antwoorden": { "fase": "verkenning", "doorzettingsmacht--p1": "weet-niet" } }\n' +
    'en toont het beeld en het advies. Er wordt niets bewaard.',
  argumenten: ['BESTAND'],
  opties: [
    { naam: 'json', uitleg: 'geef het advies als JSON' },
    { naam: 'vul-aan', uitleg: 'beantwoord elke vraag die in het bestand ontbreekt met "weet ik niet"' },
  ],
  async run(parsed, terminal) {
    try {
      return await play(parsed.argumenten[0] ?? '', parsed.has('vul-aan'), parsed.has('json'), terminal);
    } catch (error) {
      if (!(error instanceof AnswerFileError)) throw error;
      terminal.err(error.message);
      return 1;
    }
  },
};

async function play(path: string, fillOpen: boolean, asJson: boolean, terminal: Terminal): Promise<number> {
  const file = await readAnswers(path);
  const bibliotheek = requireContent(await readContentFiles(terminal.root, ownContent(terminal.env)));
  const versie = chooseFlow(bibliotheek, file.flow);
  const played = playAnswers(versie.flow, new Map(Object.entries(file.antwoorden)), fillOpen);
  if (played.faults.length > 0) {
    for (const fault of played.faults) terminal.err(`${path}: ${fault}`);
    return 1;
  }
  const advies = advise(versie, 'antwoorden', played.antwoorden);
  const { open, notAsked } = played;
  if (asJson) terminal.out(JSON.stringify({ advies, open, nietGesteld: notAsked }, null, 2));
  else for (const line of [...printAdvice(advies), ...printRest(played)]) terminal.out(line);
  return 0;
}

function printRest({ open, notAsked }: Played): string[] {
  const stillOpen = `Voorlopig: ${countOf(open.length, 'vraag is', 'vragen zijn')} nog open (${open.join(', ')}).`;
  const unused = `Niet gebruikt, want niet gesteld: ${notAsked.join(', ')}.`;
  return [...(open.length > 0 ? [stillOpen] : []), ...(notAsked.length > 0 ? [unused] : [])];
}
