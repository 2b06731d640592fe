import { compareFindings, type Finding, formatFinding } from '../../content/finding.ts';
import type { Bibliotheek } from '../../content/library.ts';
import { createKennis } from '../../gesprek/kennis.ts';
import { checkContent, placeFindings } from '../check-content.ts';
import { countLessonsPerLevel, type LevelCounts, levelsWithoutLesson } from '../checks/lessons-per-level.ts';
import { unreachedLessons } from '../checks/unreached-lessons.ts';
import type { Command } from '../command.ts';
import { countOf } from '../dutch-numbers.ts';
import { ownContent } from '../own-content.ts';
import { type ContentFolder, readContentFiles } from '../read-content-files.ts';
import type { Terminal } from '../terminal.ts';
import { explore } from '../verken/explore.ts';

const WALKS = 2_000;
const MOST_WALKS = 100_000;
/** The same walks each time: the same files give the same findings. */
const SEED = 1;

/** Checks all flows, questions and lessons. */
export const controleer: Command = {
  naam: 'controleer',
  kort: 'controleer alle flows, vragen en lessen',
  uitleg:
    'Controleert alle bestanden in content/ en flows/, met die van STUURWIJZER_INHOUD daaroverheen. Een fout houdt\n' +
    'de dienst tegen en geeft exitcode 1; een waarschuwing niet. Zijn er geen fouten, dan wordt elke flow vaak\n' +
    'willekeurig doorlopen, om lessen te vinden die nooit passen.',
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
    const { findings, bibliotheek } = checkContent(folder);
    const counts = bibliotheek === undefined ? [] : countLessonsPerLevel(bibliotheek);
    const deeper = bibliotheek === undefined ? [] : checkDeeper(folder, bibliotheek, counts, walks, terminal);
    const all = [...findings, ...deeper].sort(compareFindings);
    const report = { folder, counts, findings: all, fouten: countSeverity(all, 'fout') };
    for (const line of parsed.has('json') ? [asJson(report)] : asText(report)) terminal.out(line);
    return report.fouten > 0 ? 1 : 0;
  },
};

function checkDeeper(
  folder: ContentFolder,
  bibliotheek: Bibliotheek,
  counts: readonly LevelCounts[],
  walks: number,
  terminal: Terminal,
): readonly Finding[] {
  const { files } = folder;
  const reached = new Set<string>();
  for (const [id, versie] of createKennis(bibliotheek).flows) {
    const onProgress = (done: number): void => terminal.progress(done, `Doorlopen van ${id}`);
    for (const les of explore(versie, { walks, seed: SEED, onProgress }).fitting.names()) reached.add(les);
  }
  const unreached = walks === 0 ? [] : unreachedLessons(files, bibliotheek, reached, walks);
  return placeFindings([...levelsWithoutLesson(files, counts), ...unreached], folder);
}

interface Report {
  readonly folder: ContentFolder;
  readonly counts: readonly LevelCounts[];
  readonly findings: readonly Finding[];
  readonly fouten: number;
}

function asText({ folder, counts, findings, fouten }: Report): readonly string[] {
  const waarschuwingen = countSeverity(findings, 'waarschuwing');
  const table = counts.map(
    ({ dimensie, niveaus }) =>
      `  ${dimensie}: ${niveaus.map(({ id, lessen }) => `${id} ${lessen}`).join(' · ')}`,
  );
  return [
    ...findings.map(formatFinding),
    ...(findings.length > 0 ? [''] : []),
    ...(table.length > 0 ? ['Lessen per niveau:', ...table, ''] : []),
    [
      countOf(folder.files.size, 'bestand', 'bestanden'),
      countOf(fouten, 'fout', 'fouten'),
      countOf(waarschuwingen, 'waarschuwing', 'waarschuwingen'),
    ].join(', '),
  ];
}

function asJson({ folder, findings, fouten }: Report): string {
  const waarschuwingen = countSeverity(findings, 'waarschuwing');
  return JSON.stringify(
    { bestanden: folder.files.size, fouten, waarschuwingen, bevindingen: findings },
    null,
    2,
  );
}

function countSeverity(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
