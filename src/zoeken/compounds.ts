/** Shorter words are no compound worth taking apart, shorter parts are found in too many words. */
const SHORTEST_COMPOUND = 8;
const SHORTEST_PART = 4;
/** What Dutch puts between the parts: gemeente-raad, raad-s-lid, wonING-bouw, jeugd-en-gezin is not one. */
const LINKS = ['', 's', 'e', 'en', 'n'];

/** Takes Dutch compounds apart with the words that a collection of texts uses itself. */
export interface Compounds {
  /** The parts of a word, and the parts of those; empty when it is no compound of known words. */
  partsOf(word: string): readonly string[];
}

/**
 * @param vocabulary the words that can be a part, as they are written
 * @example createCompounds(new Set(['gemeente', 'raad', 'leden'])).partsOf('gemeenteraadsleden')
 */
export function createCompounds(vocabulary: ReadonlySet<string>): Compounds {
  const known = new Map<string, readonly string[]>();
  const partsOf = (word: string): readonly string[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const parts = split(word, vocabulary, partsOf);
    known.set(word, parts);
    return parts;
  };
  return { partsOf };
}

function split(
  word: string,
  vocabulary: ReadonlySet<string>,
  partsOf: (word: string) => readonly string[],
): readonly string[] {
  const parts = new Set<string>();
  if (word.length < SHORTEST_COMPOUND) return [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const right = word.slice(at);
    if (!isPart(right, vocabulary, partsOf)) continue;
    for (const link of LINKS) {
      const left = word.slice(0, at - link.length);
      if (!word.slice(0, at).endsWith(link) || !isPart(left, vocabulary, partsOf)) continue;
      for (const part of [left, right]) for (const found of [part, ...partsOf(part)]) parts.add(found);
    }
  }
  return [...parts];
}

function isPart(
  part: string,
  vocabulary: ReadonlySet<string>,
  partsOf: (word: string) => readonly string[],
): boolean {
  return part.length >= SHORTEST_PART && (vocabulary.has(part) || partsOf(part).length > 0);
}
