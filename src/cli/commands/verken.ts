import { writeAnswers } from '../antwoorden/answer-file.ts';
import { requireContent } from '../check-content.ts';
import { chooseFlow } from '../choose-flow.ts';
import type { Command } from '../command.ts';
import { countOf, formatCount } from '../dutch-numbers.ts';
import { ownContent } from '../own-content.ts';
import { readContentFiles } from '../read-content-files.ts';
import { reportCoverage } from '../verken/coverage.ts';
import { explore } from '../verken/explore.ts';
import { printExploration } from '../verken/print-exploration.ts';
import { walkAtRandom } from '../verken/random-walk.ts';
import { seededRandom } from '../verken/seeded-random.ts';

const FLOW = 'situatiescan';
const WALKS = 2_000;
const MOST_WALKS = 1_000_000;
const MOST_SEED = 2 ** 31 - 1;

/** Walks a flow at random many times and tells what was seen. */
export const verken: Command = {
  naam: 'verken',
  kort: 'loop een flow vaak willekeurig door en toon wat eruit komt',
  uitleg:
    'Loopt een flow vaak door zoals een mens dat kan: elke optie is even waarschijnlijk, soms "weet ik niet",\n' +
    'soms wordt een eerder antwoord gewijzigd of weggehaald. Toont hoe vaak elk niveau uitkomt, welke vragen,\n' +
    'opties en lessen nooit voorkwamen, en welke lessen te vaak.',
  argumenten: [],
  opties: [
    { naam: 'flow', waarde: 'ID', uitleg: `de flow; zonder deze optie: ${FLOW}` },
    { naam: 'walks', waarde: 'AANTAL', uitleg: `hoeveel wandelingen; zonder deze optie: ${WALKS}` },
    {
      naam: 'seed',
      waarde: 'GETAL',
      uitleg: 'begin van het toeval; hetzelfde getal geeft dezelfde wandelingen',
    },
    {
      naam: 'toon',
      waarde: 'NUMMER',
      uitleg: 'toon alleen de antwoorden van deze wandeling, voor "stuurwijzer antwoorden"',
    },
  ],
  async run(parsed, terminal) {
    const walks = parsed.wholeNumber('walks', WALKS, 1, MOST_WALKS);
    const seed = parsed.wholeNumber('seed', 1, 0, MOST_SEED);
    const shown = parsed.wholeNumber('toon', 0, 1, MOST_WALKS);
    const bibliotheek = requireContent(await readContentFiles(terminal.root, ownContent(terminal.env)));
    const versie = chooseFlow(bibliotheek, parsed.text('flow') ?? FLOW);
    if (shown > 0) {
      terminal.out(writeAnswers(versie.flow, walkAtRandom(versie.flow, seededRandom(seed, shown))));
      return 0;
    }
    const start = performance.now();
    const seen = explore(versie, { walks, seed, onProgress: (done) => terminal.progress(done, 'Verkennen') });
    const seconds = (performance.now() - start) / 1_000;
    const { id } = versie.flow.definition;
    terminal.out(`Verkenning van ${id}: ${countOf(walks, 'wandeling', 'wandelingen')}, seed ${seed}\n`);
    for (const line of printExploration(versie, seen, reportCoverage(versie, seen))) terminal.out(line);
    terminal.out(`\nSnelheid: ${formatCount(walks / seconds)} wandelingen per seconde`);
    return 0;
  },
};
