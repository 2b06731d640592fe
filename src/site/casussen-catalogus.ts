import type { Bibliotheek, Casus } from '../content/library.ts';
import { searchIn } from '../zoeken/library-search.ts';
import { type Catalogus, createCatalogus, titlesOf } from './catalogus.ts';

/** The cases, to search and to narrow by domain, source and phase. */
export function createCasussenCatalogus(bibliotheek: Bibliotheek): Catalogus<Casus> {
  const { casussen, bronnen, dimensies } = bibliotheek;
  const niveaus = (dimensie: string) => dimensies.find(({ id }) => id === dimensie)?.niveaus ?? [];
  return createCatalogus(
    casussen,
    [
      {
        naam: 'domein',
        titel: 'Domein',
        of: ({ domein }) => [domein],
        titelVan: titlesOf(niveaus('domein')),
      },
      { naam: 'bron', titel: 'Bron', of: ({ bron }) => [bron], titelVan: titlesOf(bronnen) },
      {
        naam: 'fase',
        titel: 'Fase',
        of: ({ positie }) => positie.fase ?? [],
        titelVan: titlesOf(niveaus('fase')),
        volgorde: niveaus('fase').map(({ id }) => id),
      },
    ],
    searchIn(bibliotheek).casussen,
  );
}
