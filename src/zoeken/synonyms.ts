import { stemOf, wordsOf } from './dutch-words.ts';

/** Other words for the words of a question. */
export interface Synonyms {
  /** The other expressions, each as a row of words, for the expression in which the word at a place stands. */
  around(words: readonly string[], place: number): readonly (readonly string[])[];
}

type Words = readonly string[];

/** @param groups words or short expressions that mean about the same */
export function createSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const others = new Map<string, Words[]>();
  let longest = 1;
  for (const group of groups) {
    const entries = group.map(wordsOf).filter((words) => words.length > 0);
    for (const entry of entries) {
      const key = keyOf(entry);
      longest = Math.max(longest, entry.length);
      others.set(key, [...(others.get(key) ?? []), ...entries.filter((other) => keyOf(other) !== key)]);
    }
  }
  const at = (words: Words, start: number): { length: number; found: readonly Words[] } => {
    for (let length = Math.min(longest, words.length - start); length > 0; length--) {
      const found = others.get(keyOf(words.slice(start, start + length)));
      if (found !== undefined) return { length, found };
    }
    return { length: 1, found: [] };
  };
  return {
    around(words, place) {
      let start = 0;
      while (start <= place) {
        const { length, found } = at(words, start);
        start += length;
        // The expression may have begun before the word itself.
        if (place < start) return found;
      }
      return [];
    },
  };
}

function keyOf(words: Words): string {
  return words.map(stemOf).join(' ');
}
