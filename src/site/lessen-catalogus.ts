import { namedValues } from '../content/checks/named-values.ts';
import type { Bibliotheek, Les } from '../content/library.ts';
import { searchIn } from '../zoeken/library-search.ts';
import { type Catalogus, createCatalogus, type Kenmerk, titlesOf } from './catalogus.ts';

export const SOORT_TITEL: Readonly<Record<Les['soort'], string>> = {
  advies: 'Advies',
  waarschuwing: 'Waarschuwing',
  kader: 'Kader',
  vraag: 'Vraag',
  gespreksvorm: 'Gespreksvorm',
};

/** The lessons, to search and to narrow by subject, source, theme, phase and kind. */
export function createLessenCatalogus(bibliotheek: Bibliotheek): Catalogus<Les> {
  return createCatalogus(bibliotheek.lessen, kenmerkenOf(bibliotheek), searchIn(bibliotheek).lessen);
}

const FASE = 'fase';

function kenmerkenOf({ dimensies, bronnen, themas, lessen }: Bibliotheek): readonly Kenmerk<Les>[] {
  const fasen = dimensies.find(({ id }) => id === FASE)?.niveaus ?? [];
  const fasenOf = new Map(lessen.map((les) => [les.id, [...(namedValues(les.pastBij).get(FASE) ?? [])]]));
  return [
    { naam: 'hoek', titel: 'Onderwerp', of: (les) => les.hoek, titelVan: titlesOf(dimensies) },
    {
      naam: 'bron',
      titel: 'Bron',
      of: (les) => les.bronnen.map(({ bron }) => bron),
      titelVan: titlesOf(bronnen),
    },
    { naam: 'thema', titel: 'Thema', of: (les) => [les.thema], titelVan: titlesOf(themas) },
    {
      naam: FASE,
      titel: 'Juist in deze fase',
      of: (les) => fasenOf.get(les.id) ?? [],
      titelVan: titlesOf(fasen),
      volgorde: fasen.map(({ id }) => id),
    },
    { naam: 'soort', titel: 'Soort', of: (les) => [les.soort], titelVan: soortTitel },
  ];
}

function soortTitel(id: string): string {
  return Object.entries(SOORT_TITEL).find(([soort]) => soort === id)?.[1] ?? id;
}
