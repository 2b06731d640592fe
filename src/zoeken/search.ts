import MiniSearch, { type SearchOptions } from 'minisearch';
import { compareText } from '../content/finding.ts';
import { type Compounds, createCompounds } from './compounds.ts';
import { stemOf, wordsOf } from './dutch-words.ts';
import { nearestWord } from './nearest-word.ts';
import { createSynonyms, type Synonyms } from './synonyms.ts';

/** A text to find, with what it is found by; the title counts most. */
export interface Searchable {
  readonly id: string;
  readonly titel: string;
  readonly tekst: string;
}

/**
 * Finds the ids of the texts that hold all words, the best first. When only few do, the texts that hold most of the
 * words follow: at least half.
 */
export type Search = (words: string) => readonly string[];

export interface SearchSettings {
  /** Groups of words that mean about the same. */
  readonly synoniemen?: readonly (readonly string[])[];
  /** Texts whose words help to take compounds apart, besides the texts to find. */
  readonly vocabulary?: Iterable<string>;
}

/**
 * A search in Dutch texts: by stem, by the beginning of a word, by a part of a compound, by another word for the
 * same, and with a typing error in a word that the texts do not know.
 *
 * The index is made at the first search, so that a server starts without it.
 */
export function createSearch(texts: readonly Searchable[], settings: SearchSettings = {}): Search {
  let searcher: Searcher | undefined;
  return (words) => {
    searcher ??= new Searcher(texts, settings);
    return searcher.find(wordsOf(words));
  };
}

const FIELDS = { titel: 4, tekst: 1, titelDelen: 1.2, tekstDelen: 0.3 };
/** How much less than the word itself another way to it counts. */
const WEIGHT = { word: 1, joined: 0.9, parts: 0.4, synonym: 0.2 };
/** A question of more words is a text: the first ones say enough. */
const MOST_WORDS = 12;
/** As long as fewer texts were found, those with one word less are added. */
const ENOUGH = 5;
/** Shorter beginnings stand before too many words. */
const SHORTEST_BEGINNING = 4;

class Searcher {
  readonly #index: MiniSearch<Searchable>;
  readonly #compounds: Compounds;
  readonly #synonyms: Synonyms;
  /** The words in which a typing error is sought, the most common first. */
  readonly #words: readonly string[];
  /** The stems of those words and of the parts of compounds among them. */
  readonly #stems: ReadonlySet<string>;

  constructor(texts: readonly Searchable[], { synoniemen = [], vocabulary = [] }: SearchSettings) {
    const written = texts.flatMap(({ titel, tekst }) => wordsOf(`${titel} ${tekst}`));
    const known = new Set([...written, ...[...vocabulary].flatMap(wordsOf)]);
    this.#compounds = createCompounds(known);
    this.#synonyms = createSynonyms(synoniemen);
    this.#index = createIndex(texts, this.#compounds);
    this.#words = [...new Set([...byFrequency(written), ...synoniemen.flat().flatMap(wordsOf)])];
    this.#stems = new Set(
      this.#words.flatMap((word) => [word, ...this.#compounds.partsOf(word)]).map(stemOf),
    );
  }

  find(typed: readonly string[]): readonly string[] {
    const words = typed.slice(0, MOST_WORDS).map((word) => this.#correct(word));
    const totals = new Map<string, { held: number; score: number }>();
    for (const place of words.keys()) {
      for (const [id, score] of this.#findAt(words, place)) {
        const before = totals.get(id) ?? { held: 0, score: 0 };
        totals.set(id, { held: before.held + 1, score: before.score + score });
      }
    }
    const ranked = [...totals].sort(
      ([a, one], [b, other]) =>
        // Equal scores by id, so that pages never overlap.
        other.held - one.held || other.score - one.score || compareText(a, b),
    );
    const fewest = fewestHeld(
      ranked.map(([, { held }]) => held),
      words.length,
    );
    return ranked.filter(([, { held }]) => held >= fewest).map(([id]) => id);
  }

  /** A word that no text knows, nor begins with, becomes the known word that was probably meant. */
  #correct(word: string): string {
    if (this.#stems.has(stemOf(word)) || this.#compounds.partsOf(word).length > 0) return word;
    if (word.length >= SHORTEST_BEGINNING && this.#words.some((known) => known.startsWith(word))) return word;
    return nearestWord(word, this.#words) ?? word;
  }

  /** The texts that hold one word of the question, in any of the ways that count: the best way gives the score. */
  #findAt(words: readonly string[], place: number): ReadonlyMap<string, number> {
    const word = words[place] ?? '';
    const scores = new Map<string, number>();
    const take = (expression: readonly string[], weight: number, prefix = false): void => {
      for (const [id, score] of this.#search(expression, prefix))
        scores.set(id, Math.max(scores.get(id) ?? 0, weight * score));
    };
    take([word], WEIGHT.word, true);
    for (const joined of neighboursJoined(words, place)) {
      if (this.#stems.has(stemOf(joined))) take([joined], WEIGHT.joined);
    }
    const parts = this.#compounds.partsOf(word);
    if (parts.length > 0) take(parts, WEIGHT.parts);
    for (const other of this.#synonyms.around(words, place)) take(other, WEIGHT.synonym);
    return scores;
  }

  #search(expression: readonly string[], prefix: boolean): readonly (readonly [id: string, score: number])[] {
    const options: SearchOptions = {
      combineWith: 'AND',
      boost: FIELDS,
      prefix: (stem) => prefix && stem.length >= SHORTEST_BEGINNING,
    };
    return this.#index.search(expression.join(' '), options).map(({ id, score }) => [String(id), score]);
  }
}

/** Of how many words a text must hold: all, or less as long as too few texts were found, but at least half. */
function fewestHeld(held: readonly number[], words: number): number {
  const half = Math.max(1, Math.ceil(words / 2));
  let fewest = words;
  while (fewest > half && held.filter((count) => count >= fewest).length < ENOUGH) fewest--;
  return fewest;
}

function byFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || compareText(a, b)).map(([word]) => word);
}

function neighboursJoined(words: readonly string[], place: number): readonly string[] {
  const [before, word = '', after] = [words[place - 1], words[place], words[place + 1]];
  return [
    ...(before === undefined ? [] : [`${before}${word}`, `${before}s${word}`]),
    ...(after === undefined ? [] : [`${word}${after}`, `${word}s${after}`]),
  ];
}

function createIndex(texts: readonly Searchable[], compounds: Compounds): MiniSearch<Searchable> {
  const parts = (text: string): string =>
    wordsOf(text)
      .flatMap((word) => compounds.partsOf(word))
      .join(' ');
  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    const known = stems.get(word) ?? stemOf(word);
    stems.set(word, known);
    return known;
  };
  const index = new MiniSearch<Searchable>({
    fields: Object.keys(FIELDS),
    extractField: (text, field) => {
      if (field === 'titelDelen') return parts(text.titel);
      if (field === 'tekstDelen') return parts(text.tekst);
      return field === 'titel' || field === 'tekst' ? text[field] : text.id;
    },
    tokenize: (text) => [...wordsOf(text)],
    processTerm: stem,
  });
  index.addAll(texts);
  return index;
}
