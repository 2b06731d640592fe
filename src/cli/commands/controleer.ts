import { compareFindings, type Finding } from '../../content/finding.ts';
import { checkContent, placeFindings } from '../check-content.ts';
import { countSeverity, reportAsJson, reportAsText } from '../checks/check-report.ts';
import { checkDeeply } from '../checks/deep-checks.ts';
import { countLessonsPerLevel, levelsWithFewLessons } from '../checks/lessons-per-level.ts';
import type { Command } from '../command.ts';
import { ownContent } from '../own-content.ts';
import { readContentFiles } from '../read-content-files.ts';

const WALKS = 2_000;
const MOST_WALKS = 100_000;

/** Checks all flows, questions and lessons. */
export const controleer: Command = {
  naam: 'controleer',
  kort: 'controleer alle flows, vragen en lessen',
  uitleg:
    'Controleert alle bestanden in content/ en flows/, met die van STUURWIJZER_INHOUD daaroverheen. Een fout houdt\n' +
    'de dienst tegen en geeft exitcode 1; een waarschuwing niet. Zijn er geen fouten, dan volgt meer: lessen die op\n' +
    'elkaar lijken, lange zinnen, begrippen die niemand gebruikt. Elke flow wordt dan ook vaak willekeurig\n' +
    'doorlopen, om lessen te vinden die nooit of bijna altijd passen.',
  argumenten: [],
  opties: [
    { naam: 'json', uitleg: 'geef de bevindingen als JSON' },
    {
      naam: 'walks',
      waarde: 'AANTAL',
      uitleg: `hoeveel wandelingen per flow; zonder deze optie: ${WALKS}; 0: geen`,
    },
  ],
  async run(parsed, terminal) {
    const walks = parsed.wholeNumber('walks', WALKS, 0, MOST_WALKS);
    const folder = await readContentFiles(terminal.root, ownContent(terminal.env));
    const { findings, checked } = checkContent(folder);
    const counts = checked === undefined ? [] : countLessonsPerLevel(checked.bibliotheek);
    const deeper: readonly Finding[] =
      checked === undefined
        ? []
        : [
            ...levelsWithFewLessons(checked, counts),
            ...checkDeeply(checked, {
              walks,
              onProgress: (flow, done) => terminal.progress(done, `Doorlopen van ${flow}`),
            }),
          ];
    const all = [...findings, ...placeFindings(deeper, folder)].sort(compareFindings);
    const report = {
      files: folder.files.size,
      findings: all,
      ...(checked === undefined ? {} : { library: { bibliotheek: checked.bibliotheek, counts } }),
    };
    for (const line of parsed.has('json') ? [reportAsJson(report)] : reportAsText(report)) terminal.out(line);
    return countSeverity(all, 'fout') > 0 ? 1 : 0;
  },
};
