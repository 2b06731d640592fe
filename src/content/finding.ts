/** A place in a content file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How bad a finding is: a `fout` stops start-up and CI, a `waarschuwing` is counted. */
export type Severity = 'fout' | 'waarschuwing';

/** One thing that is wrong in a content file: where, what, and what was probably meant. */
export interface Finding extends Place {
  /** Stable kebab-case id of the rule, e.g. `onbekend-veld`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in plain Dutch. */
  readonly message: string;
  /** What to do or what was probably meant. */
  readonly suggestion?: string;
}

/** Collects findings while files are read, so that a trainer sees all of them at once. */
export type Report = (finding: Finding) => void;

/**
 * One finding as a line for people and for editors that recognise `file:line:column`.
 *
 * @example formatFinding(f) // "flows/x.yaml:3:5 fout: onbekend veld 'stel-als'. Bedoelde u 'stel_als'? (onbekend-veld)"
 */
export function formatFinding(finding: Finding): string {
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  const suggestion = finding.suggestion === undefined ? '' : ` ${finding.suggestion}`;
  return `${place} ${finding.severity}: ${finding.message}${suggestion} (${finding.rule})`;
}

/** Orders findings by file, line, column and rule, so that output never depends on reading order. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** Compares by code point, never by locale: the same everywhere (DESIGN, law 3). */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Thrown when content with errors is asked to run: start-up stops with every finding listed. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const errors = findings.filter((finding) => finding.severity === 'fout');
    super(`De inhoud heeft ${errors.length} fout(en):\n${errors.map(formatFinding).join('\n')}`);
    this.findings = findings;
  }
}
