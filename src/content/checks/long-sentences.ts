import type { Finding, Place } from '../finding.ts';
import type { CheckedFile, CheckedMarkdown } from '../read-file.ts';
import type { ValuePath } from '../yaml-text.ts';
import type { Check } from './check.ts';
import { sentencesOf } from './sentences.ts';

/** The longest sentence that still reads in one go, at language level B1. */
const MOST_WORDS = 25;

/** Sentences of lessons, cases and terms that are too long to read in one go. */
export const longSentences: Check = ({ files }) => [
  ...files.lessen.flatMap((source) => [
    ...inBody(source),
    ...inField(source, ['kanttekening'], source.value.kanttekening),
    ...source.value.stappen.flatMap(({ tekst }, index) =>
      inField(source, ['stappen', index, 'tekst'], tekst),
    ),
  ]),
  ...files.casussen.flatMap((source) => [
    ...inBody(source),
    ...inField(source, ['risico'], source.value.risico),
  ]),
  ...files.begrippen.flatMap((source) => [
    ...inField(source, ['uitleg'], source.value.uitleg),
    ...inField(source, ['verschil'], source.value.verschil),
  ]),
];

function inBody({ file, body, bodyLine }: CheckedMarkdown<unknown>): readonly Finding[] {
  return longOnes(body, (offset) => {
    const before = body.slice(0, offset).split('\n');
    return { file, line: bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
  });
}

function inField(
  source: CheckedFile<unknown>,
  path: ValuePath,
  text: string | undefined,
): readonly Finding[] {
  return text === undefined ? [] : longOnes(text, () => source.locate(path));
}

function longOnes(text: string, placeAt: (offset: number) => Place): readonly Finding[] {
  return sentencesOf(text)
    .filter(({ words }) => words.length > MOST_WORDS)
    .map(({ text: sentence, offset, words }) => ({
      ...placeAt(offset),
      rule: 'zin-te-lang',
      severity: 'waarschuwing',
      message: `deze zin heeft ${words.length} woorden: "${beginOf(sentence)} …".`,
      suggestion: `Maak er zinnen van hoogstens ${MOST_WORDS} woorden van.`,
    }));
}

function beginOf(sentence: string): string {
  return sentence.split(/\s+/).slice(0, 5).join(' ');
}
