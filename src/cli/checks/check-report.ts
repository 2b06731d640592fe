import { lessonsByReadability } from '../../content/checks/readability.ts';
import { compareText, type Finding, formatFinding } from '../../content/finding.ts';
import type { Bibliotheek } from '../../content/library.ts';
import { countOf } from '../dutch-numbers.ts';
import type { LevelCounts } from './lessons-per-level.ts';

/** What a check of all files came to. */
export interface CheckReport {
  /** How many files were read. */
  readonly files: number;
  readonly findings: readonly Finding[];
  /** Only when there is a library: when no file has an error. */
  readonly library?: { readonly bibliotheek: Bibliotheek; readonly counts: readonly LevelCounts[] };
}

const HARDEST_SHOWN = 10;

/** The report in plain Dutch, line by line. */
export function reportAsText({ files, findings, library }: CheckReport): readonly string[] {
  return [
    ...section('', findings.map(formatFinding)),
    ...(library === undefined
      ? []
      : [
          ...section('Lessen per niveau:', library.counts.map(printLevels)),
          ...section(
            'Moeilijkst te lezen lessen (Flesch-Douma; 60 tot 70 is gewoon, lager is moeilijker):',
            printHardest(library.bibliotheek),
          ),
        ]),
    ...section(
      'Waarschuwingen per regel:',
      [...countWarnings(findings)].map(([rule, count]) => `  ${rule}: ${count}`),
    ),
    [
      countOf(files, 'bestand', 'bestanden'),
      countOf(countSeverity(findings, 'fout'), 'fout', 'fouten'),
      countOf(countSeverity(findings, 'waarschuwing'), 'waarschuwing', 'waarschuwingen'),
    ].join(', '),
  ];
}

/** The report for programs. */
export function reportAsJson({ files, findings }: CheckReport): string {
  return JSON.stringify(
    {
      bestanden: files,
      fouten: countSeverity(findings, 'fout'),
      waarschuwingen: countSeverity(findings, 'waarschuwing'),
      perRegel: Object.fromEntries(countWarnings(findings)),
      bevindingen: findings,
    },
    null,
    2,
  );
}

export function countSeverity(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** How many warnings each rule gave, by the name of the rule. */
function countWarnings(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) {
    if (severity === 'waarschuwing') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => compareText(a, b)));
}

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return [...(title === '' ? [] : [title]), ...lines, ''];
}

function printLevels({ dimensie, niveaus }: LevelCounts): string {
  return `  ${dimensie}: ${niveaus.map(({ id, lessen }) => `${id} ${lessen}`).join(' · ')}`;
}

function printHardest(bibliotheek: Bibliotheek): readonly string[] {
  return lessonsByReadability(bibliotheek)
    .slice(0, HARDEST_SHOWN)
    .map(
      ({ les, score, wordsPerSentence }) =>
        `  ${les}: ${Math.round(score)}, gemiddeld ${Math.round(wordsPerSentence)} woorden per zin`,
    );
}
