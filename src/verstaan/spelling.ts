import type { Bibliotheek } from '../content/library.ts';
import { type Compounds, createCompounds } from '../zoeken/compounds.ts';
import { nearestWord } from '../zoeken/nearest-word.ts';
import { bare } from './woorden.ts';

/** Shorter words are too near to other words to act upon a guess. */
const SURE_LENGTH = 5;

/** The words that a library itself uses. */
export interface Spelling extends Compounds {
  /** The word that was probably meant by one that nobody knows. */
  correct(
    word: string,
    among: readonly string[],
  ): { readonly woord: string; readonly zeker: boolean } | undefined;
}

const made = new WeakMap<Bibliotheek, Spelling>();

/** The spelling of a library; made once, at its first use. */
export function spellingOf(bibliotheek: Bibliotheek): Spelling {
  const before = made.get(bibliotheek);
  if (before !== undefined) return before;
  const spelling = createSpelling(bibliotheek);
  made.set(bibliotheek, spelling);
  return spelling;
}

function createSpelling({ lessen, begrippen, vragen, casussen, synoniemen }: Bibliotheek): Spelling {
  const texts = [
    ...lessen.flatMap(({ titel, kern, stappen }) => [titel, kern, ...stappen.map(({ tekst }) => tekst)]),
    ...casussen.flatMap(({ titel, kern }) => [titel, kern]),
    ...begrippen.flatMap(({ term, ook = [], uitleg }) => [term, uitleg, ...ook]),
    ...vragen.flatMap((vraag) => [
      vraag.stelt,
      ...('opties' in vraag ? vraag.opties.flatMap(({ tekst, ook = [] }) => [tekst, ...ook]) : []),
    ]),
    ...synoniemen.flat(),
  ];
  const known = new Set(texts.flatMap((text) => bare(text).split(' ')));
  const compounds = createCompounds(known);
  return {
    partsOf: compounds.partsOf,
    correct(word, among) {
      if (known.has(word)) return undefined;
      const woord = nearestWord(word, among);
      if (woord === undefined) return undefined;
      return { woord, zeker: word.length >= SURE_LENGTH && woord[0] === word[0] };
    },
  };
}
