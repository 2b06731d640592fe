import type { Bibliotheek, Casus, Les } from '../content/library.ts';
import type { Begrip } from '../content/schema/begrip.ts';
import { createSearch, type Search, type Searchable } from './search.ts';

/** The searches in one library: for the API and the pages the same. */
export interface LibrarySearch {
  readonly lessen: Search;
  readonly casussen: Search;
  readonly begrippen: Search;
}

const made = new WeakMap<Bibliotheek, LibrarySearch>();

/** The searches in a library; each is made once for a library, at its first use. */
export function searchIn(bibliotheek: Bibliotheek): LibrarySearch {
  const before = made.get(bibliotheek);
  if (before !== undefined) return before;
  const searches = createSearches(bibliotheek);
  made.set(bibliotheek, searches);
  return searches;
}

function createSearches({ lessen, casussen, begrippen, themas, synoniemen }: Bibliotheek): LibrarySearch {
  const titles = new Map(themas.map(({ id, titel }) => [id, titel]));
  const all = {
    lessen: lessen.map((les) => searchableLes(les, titles.get(les.thema) ?? '')),
    casussen: casussen.map(searchableCasus),
    begrippen: begrippen.map(searchableBegrip),
  };
  // One vocabulary: a compound in a short text is known from the others.
  const vocabulary = Object.values(all)
    .flat()
    .map(({ titel, tekst }) => `${titel} ${tekst}`);
  const settings = { synoniemen, vocabulary };
  return {
    lessen: createSearch(all.lessen, settings),
    casussen: createSearch(all.casussen, settings),
    begrippen: createSearch(all.begrippen, settings),
  };
}

function searchableLes({ id, titel, kern, kanttekening = '', stappen }: Les, thema: string): Searchable {
  const tekst = [kern, kanttekening, thema, ...stappen.map((stap) => stap.tekst)].join(' ');
  return { id, titel, tekst };
}

function searchableCasus({ id, titel, kern, risico }: Casus): Searchable {
  return { id, titel, tekst: `${kern} ${risico}` };
}

function searchableBegrip({ id, term, ook = [], uitleg, verschil = '' }: Begrip): Searchable {
  return { id, titel: [term, ...ook].join(' '), tekst: `${uitleg} ${verschil}` };
}
