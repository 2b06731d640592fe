import { ContentError, compareFindings, type Finding } from '../content/finding.ts';
import type { Bibliotheek } from '../content/library.ts';
import { type ReadResult, readLibrary } from '../content/read-library.ts';
import type { ContentFolder } from './read-content-files.ts';

/** Checks the content of a folder; a finding in a file of the organisation names the place where that really stands. */
export function checkContent(folder: ContentFolder): ReadResult {
  const { findings, ...library } = readLibrary(folder.files);
  const all = placeFindings([...folder.findings, ...findings], folder);
  return folder.findings.length > 0 ? { findings: all } : { findings: all, ...library };
}

/** As `checkContent`, for who cannot go on with errors. @throws ContentError with every finding */
export function requireContent(folder: ContentFolder): Bibliotheek {
  const { findings, bibliotheek } = checkContent(folder);
  if (bibliotheek === undefined) throw new ContentError(findings);
  return bibliotheek;
}

/** Findings by place, with the real place of the organisation's own files. */
export function placeFindings(findings: readonly Finding[], { own }: ContentFolder): readonly Finding[] {
  return findings
    .map((finding) => ({ ...finding, file: own.get(finding.file) ?? finding.file }))
    .sort(compareFindings);
}
