import type { Report } from './finding.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** A Markdown file in two parts: checked-to-be YAML between `---` lines, and the text below. */
export interface FrontMatter {
  readonly front: YamlText;
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
}

const FENCE = '---';

/** Splits a Markdown file; reports and returns undefined when it has no front matter. */
export function readFrontMatter(file: string, text: string, report: Report): FrontMatter | undefined {
  const lines = text.split('\n');
  const end = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || end === -1) {
    report({
      file,
      line: 1,
      column: 1,
      rule: 'geen-kop',
      severity: 'fout',
      message: 'het bestand begint niet met een kop tussen twee regels "---".',
      suggestion: 'Zet de velden boven de tekst, tussen --- en ---.',
    });
    return undefined;
  }
  const front = readYaml(file, lines.slice(1, end).join('\n'), report, 2);
  if (front === undefined) return undefined;
  const body = lines.slice(end + 1).join('\n');
  const blankLines = /^\s*\n/.exec(body)?.[0].split('\n').length ?? 1;
  return { front, body: body.trim(), bodyLine: end + 1 + blankLines };
}
