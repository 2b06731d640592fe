/** A text to find, with what it is found by. */
export interface Searchable {
  readonly id: string;
  readonly titel: string;
  readonly tekst: string;
}

/** Finds the ids of the texts that hold all words, those with a word in the title first. */
export type Search = (words: string) => readonly string[];

/** Finds texts by the beginnings of their words, without regard to capitals and accents. */
export function createSearch(texts: readonly Searchable[]): Search {
  const prepared = texts.map(({ id, titel, tekst }) => ({
    id,
    titel: plain(titel),
    all: plain(`${titel} ${tekst}`),
  }));
  return (words) => {
    const wanted = plain(words).trim().split(' ');
    const found = prepared.filter(({ all }) => wanted.every((word) => all.includes(` ${word}`)));
    const inTitle = found.filter(({ titel }) => wanted.some((word) => titel.includes(` ${word}`)));
    return [...new Set([...inTitle, ...found])].map(({ id }) => id);
  };
}

/** Lower case, no accents, one space before each word. */
function plain(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}
