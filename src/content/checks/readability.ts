import type { Bibliotheek, Les } from '../library.ts';
import { sentencesOf } from './sentences.ts';
import { countSyllables } from './syllables.ts';

/** How easy a text reads. */
export interface Readability {
  /** Flesch-Douma: 100 is very easy, 30 is very hard. */
  readonly score: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
}

/**
 * The reading ease by Flesch-Douma, the measure of Flesch fitted to Dutch (W.H. Douma, 1960):
 * 206.84 − 77 × syllables per word − 0.93 × words per sentence.
 *
 * Counted by spelling; for comparing texts, not for judging one sentence.
 */
export function readabilityOf(text: string): Readability {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return { score: 100, wordsPerSentence: 0, syllablesPerWord: 0 };
  const wordsPerSentence = words.length / sentences.length;
  const syllablesPerWord = words.reduce((sum, word) => sum + countSyllables(word), 0) / words.length;
  const score = 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence;
  return { score, wordsPerSentence, syllablesPerWord };
}

/** All that a person reads of a lesson, sentence by sentence. */
function readingTextOf({ kern, kanttekening, stappen }: Les): string {
  return [
    kern,
    ...stappen.map(({ tekst }) => tekst),
    ...(kanttekening === undefined ? [] : [kanttekening]),
  ].join('\n\n');
}

/** The reading ease of each lesson, the hardest first. */
export function lessonsByReadability({
  lessen,
}: Pick<Bibliotheek, 'lessen'>): readonly (Readability & { readonly les: string })[] {
  return lessen
    .map((les) => ({ les: les.id, ...readabilityOf(readingTextOf(les)) }))
    .sort((a, b) => a.score - b.score || (a.les < b.les ? -1 : 1));
}
