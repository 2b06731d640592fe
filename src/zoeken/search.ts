import { stemmer } from '@orama/stemmers/dutch';
import MiniSearch from 'minisearch';
import { compareText } from '../content/finding.ts';

/** Words that stand in nearly every text and find nothing. */
const STOP_WORDS = new Set(
  'aan als bij dan dat de den der deze die dit door een en er het hoe hun ik in is je maar met na naar niet of om onder ook op over te tot u uit uw van voor waar wat we wel wie worden wordt zijn zo'.split(
    ' ',
  ),
);

/** A text to find, with what it is found by; the title counts most. */
export interface Searchable {
  readonly id: string;
  readonly titel: string;
  readonly tekst: string;
}

/** Finds the ids of the texts that hold all words, the best first. */
export type Search = (words: string) => readonly string[];

/**
 * A search in Dutch texts: by stem, by the beginning of a word, and with a typing error in longer words.
 *
 * The index is made at the first search, so that a server starts without it.
 */
export function createSearch(texts: readonly Searchable[]): Search {
  let index: MiniSearch<Searchable> | undefined;
  return (words) => {
    index ??= indexOf(texts);
    const found = index.search(words);
    // Equal scores by id, so that pages never overlap.
    return found
      .sort((a, b) => b.score - a.score || compareText(String(a.id), String(b.id)))
      .map(({ id }) => String(id));
  };
}

function indexOf(texts: readonly Searchable[]): MiniSearch<Searchable> {
  const index = new MiniSearch<Searchable>({
    fields: ['titel', 'tekst'],
    processTerm,
    searchOptions: {
      combineWith: 'AND',
      boost: { titel: 3 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 5 ? 0.25 : false),
    },
  });
  index.addAll(texts);
  return index;
}

/** A word as the index knows it: lower case, without accents, its stem. */
function processTerm(word: string): string | null {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
  if (plain === '' || STOP_WORDS.has(plain)) return null;
  // The stemmer leaves "rollen" at "roll", beside "rol".
  return stemmer(plain).replace(/([^aeiou])\1$/, '$1');
}
