import type { Bibliotheek, Les } from '../content/library.ts';
import { createSearch, type Search } from '../zoeken/search.ts';
import { capital } from './words.ts';

/** One way to narrow the lessons: its name in the address, and its values with how many lessons have each. */
interface Filter {
  readonly naam: string;
  readonly titel: string;
  readonly waarden: readonly { readonly id: string; readonly titel: string; readonly aantal: number }[];
}

/** The lessons as a person browses them. */
export interface LessenCatalogus {
  readonly filters: readonly Filter[];
  /** @param query values by the name of a filter, and `zoek`; unknown ones are left out */
  find(query: Readonly<Record<string, string>>): readonly Les[];
}

export const SOORT_TITEL: Readonly<Record<Les['soort'], string>> = {
  advies: 'Advies',
  waarschuwing: 'Waarschuwing',
  kader: 'Kader',
  vraag: 'Vraag',
  gespreksvorm: 'Gespreksvorm',
};

interface Kenmerk {
  readonly naam: string;
  readonly titel: string;
  readonly of: (les: Les) => readonly string[];
  readonly titelVan: (id: string) => string;
}

export function createLessenCatalogus(bibliotheek: Bibliotheek): LessenCatalogus {
  const { lessen } = bibliotheek;
  const kenmerken = kenmerkenOf(bibliotheek);
  let search: Search | undefined;
  return {
    filters: kenmerken.map(({ naam, titel, of, titelVan }) => ({
      naam,
      titel,
      waarden: countValues(lessen, of, titelVan),
    })),
    find(query) {
      const active = kenmerken.filter(({ naam }) => query[naam]);
      const matching = lessen.filter((les) =>
        active.every(({ naam, of }) => of(les).includes(query[naam] ?? '')),
      );
      const words = (query.zoek ?? '').trim();
      if (words === '') return matching;
      search ??= createSearch(
        lessen.map(({ id, titel, kern, stappen }) => ({
          id,
          titel,
          tekst: [kern, ...stappen.map(({ tekst }) => tekst)].join(' '),
        })),
      );
      return search(words).flatMap((id) => matching.find((les) => les.id === id) ?? []);
    },
  };
}

function kenmerkenOf({ dimensies, bronnen, themas }: Bibliotheek): readonly Kenmerk[] {
  const names = (list: readonly { id: string; titel: string }[]) => {
    const titles = new Map(list.map(({ id, titel }) => [id, titel]));
    return (id: string) => titles.get(id) ?? capital(id.replaceAll('-', ' '));
  };
  return [
    { naam: 'hoek', titel: 'Onderwerp', of: (les) => les.hoek, titelVan: names(dimensies) },
    {
      naam: 'bron',
      titel: 'Bron',
      of: (les) => les.bronnen.map(({ bron }) => bron),
      titelVan: names(bronnen),
    },
    { naam: 'thema', titel: 'Thema', of: (les) => [les.thema], titelVan: names(themas) },
    { naam: 'soort', titel: 'Soort', of: (les) => [les.soort], titelVan: (id) => soortTitel(id) },
  ];
}

function soortTitel(id: string): string {
  return Object.entries(SOORT_TITEL).find(([soort]) => soort === id)?.[1] ?? id;
}

function countValues(
  lessen: readonly Les[],
  of: Kenmerk['of'],
  titelVan: Kenmerk['titelVan'],
): Filter['waarden'] {
  const counts = new Map<string, number>();
  for (const les of lessen) for (const id of new Set(of(les))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, aantal]) => ({ id, titel: titelVan(id), aantal }))
    .sort((a, b) => (a.titel < b.titel ? -1 : 1));
}
