import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Finding, Place, Report } from './finding.ts';

/** Keys and indexes from the root of a file to one of its values. */
export type ValuePath = readonly PropertyKey[];

/** A YAML text as plain values (every scalar is a string), with the place of each of them. */
export interface YamlText {
  readonly value: unknown;
  /** The place of a value, or of the nearest parent that exists; `key: true` points at the key itself. */
  locate(path: ValuePath, options?: { key?: boolean }): Place;
}

/**
 * Reads one YAML text.
 *
 * Scalars stay text (YAML's failsafe schema): "5.10" is a paragraph and not the number 5.1, and `nee` is a word.
 * What a word processor or spreadsheet does to a file is reported in words that a trainer understands.
 *
 * @param startLine the line of the file on which `text` starts; front matter starts on line 2
 * @returns undefined when the text is no YAML; the reasons have been reported
 */
export function readYaml(file: string, text: string, report: Report, startLine = 1): YamlText | undefined {
  reportCurlyQuotes(file, text, report, startLine);
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + startLine - 1, column: Math.max(1, col) };
  };
  for (const error of document.errors) report({ ...placeAt(error.pos[0]), ...explainSyntax(error) });
  if (document.errors.length > 0) return undefined;
  reportCutTexts(document, placeAt, report);
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    locate: (path, options) => placeAt(offsetOf(document, path, options?.key ?? false)),
  };
}

/**
 * Takes away what editors and spreadsheets add to a file: an invisible mark at the start (BOM) and Windows line ends.
 * Both are told as a warning.
 */
export function normaliseText(file: string, text: string, report: Report): string {
  const warn = (rule: string, message: string, suggestion: string): void =>
    report({ file, line: 1, column: 1, rule, severity: 'waarschuwing', message, suggestion });
  let clean = text;
  if (clean.startsWith('\uFEFF')) {
    warn('bom', 'het bestand begint met een onzichtbaar teken (BOM).', 'Sla het op als "UTF-8 zonder BOM".');
    clean = clean.slice(1);
  }
  if (clean.includes('\r')) {
    warn('regeleinden', 'het bestand heeft Windows-regeleinden (CRLF).', 'Kies "LF" in uw editor.');
    clean = clean.replace(/\r\n?/g, '\n');
  }
  return clean;
}

/** A word processor makes quotes curly; YAML then reads them as letters of the text. */
function reportCurlyQuotes(file: string, text: string, report: Report, startLine: number): void {
  for (const [index, line] of text.split('\n').entries()) {
    const curly = /:\s*([“”„‘’])/.exec(line);
    if (curly === null) continue;
    report({
      file,
      line: startLine + index,
      column: curly.index + 1,
      rule: 'krulaanhaling',
      severity: 'fout',
      message: `de tekst begint met een krullend aanhalingsteken (${curly[1]}); dat is hier een gewone letter.`,
      suggestion: 'Gebruik rechte aanhalingstekens: ".',
    });
  }
}

type Explanation = Pick<Finding, 'rule' | 'severity' | 'message' | 'suggestion'>;

function explainSyntax(error: YAMLError): Explanation {
  const known: Partial<Record<YAMLError['code'], Omit<Explanation, 'severity'>>> = {
    TAB_AS_INDENT: {
      rule: 'tab',
      message: 'de regel springt in met een tab.',
      suggestion: 'Gebruik spaties: twee per stap.',
    },
    DUPLICATE_KEY: {
      rule: 'dubbel-veld',
      message: 'dit veld staat er twee keer.',
      suggestion: 'Haal een van de twee weg.',
    },
    BLOCK_AS_IMPLICIT_KEY: {
      rule: 'dubbele-punt',
      message: 'er staat een dubbele punt midden in de tekst.',
      suggestion: 'Zet de hele tekst tussen rechte aanhalingstekens.',
    },
    MULTILINE_IMPLICIT_KEY: {
      rule: 'geen-veld',
      message: 'hier wordt een veld met een dubbele punt verwacht.',
      suggestion: 'Begint de tekst op de vorige regel? Spring dan verder in.',
    },
    BAD_INDENT: {
      rule: 'inspringen',
      message: 'de inspringing klopt niet met de regels erboven.',
      suggestion: 'Zet velden van hetzelfde blok recht onder elkaar.',
    },
  };
  const explained = known[error.code];
  if (explained !== undefined) return { severity: 'fout', ...explained };
  return {
    rule: 'yaml',
    severity: 'fout',
    message: `het bestand is geen geldige YAML (${error.message.split('\n')[0] ?? error.code}).`,
    suggestion: 'Staat er een dubbele punt, accolade of aanhalingsteken in een tekst? Zet er dan " omheen.',
  };
}

/** In `{ tekst: Ja, maar later }` YAML reads "maar later" as a field without a value: the comma cut the text. */
function reportCutTexts(document: Document, placeAt: (offset: number) => Place, report: Report): void {
  visit(document, {
    Map(_, map) {
      if (map.flow !== true) return;
      for (const item of map.items) {
        if (!isPair(item) || !isScalar(item.key)) continue;
        const isEmpty = item.value === null || (isScalar(item.value) && item.value.source === '');
        if (!isEmpty) continue;
        report({
          ...placeAt(item.key.range?.[0] ?? 0),
          rule: 'komma-in-tekst',
          severity: 'fout',
          message: `een komma heeft de tekst in tweeën geknipt vóór "${String(item.key.value)}".`,
          suggestion: 'Zet de hele tekst tussen rechte aanhalingstekens: "…, …".',
        });
      }
    },
  });
}

function offsetOf(document: Document, path: ValuePath, wantsKey: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(step));
      if (pair === undefined) return offset;
      const next = isLast && wantsKey ? pair.key : (pair.value ?? pair.key);
      offset = startOf(next) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.get(Number(step), true);
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
