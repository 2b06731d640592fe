import { capital } from '../export/rapport/woorden.ts';
import type { Search } from '../zoeken/search.ts';

/** One way to narrow a list: its name in the address, and its values with how many entries have each. */
interface Filter {
  readonly naam: string;
  readonly titel: string;
  readonly waarden: readonly { readonly id: string; readonly titel: string; readonly aantal: number }[];
}

/** A part of the library as a person browses it. */
export interface Catalogus<Entry> {
  readonly filters: readonly Filter[];
  /** @param query values by the name of a filter, and `zoek`; unknown ones are left out */
  find(query: Readonly<Record<string, string>>): readonly Entry[];
}

/** What entries can be narrowed by. */
export interface Kenmerk<Entry> {
  readonly naam: string;
  readonly titel: string;
  readonly of: (entry: Entry) => readonly string[];
  readonly titelVan: (id: string) => string;
  /** The values in the order in which they are offered; without it by title. */
  readonly volgorde?: readonly string[];
}

/** A filter with fewer values than two does not narrow and is left out. */
export function createCatalogus<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  kenmerken: readonly Kenmerk<Entry>[],
  search: Search,
): Catalogus<Entry> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const filters = kenmerken.map((kenmerk) => filterOf(entries, kenmerk));
  return {
    filters: filters.filter(({ waarden }) => waarden.length > 1),
    find(query) {
      const active = kenmerken.filter(({ naam }) => query[naam]);
      const isWanted = (entry: Entry): boolean =>
        active.every(({ naam, of }) => of(entry).includes(query[naam] ?? ''));
      const words = (query.zoek ?? '').trim();
      const found = words === '' ? entries : search(words).flatMap((id) => byId.get(id) ?? []);
      return found.filter(isWanted);
    },
  };
}

/** Ids → titles; an id without a title in plain words. */
export function titlesOf(list: readonly { id: string; titel: string }[]): (id: string) => string {
  const titles = new Map(list.map(({ id, titel }) => [id, titel]));
  return (id) => titles.get(id) ?? capital(id.replaceAll('-', ' '));
}

function filterOf<Entry>(
  entries: readonly Entry[],
  { naam, titel, of, titelVan, volgorde }: Kenmerk<Entry>,
): Filter {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const id of new Set(of(entry))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const waarden = [...counts].map(([id, aantal]) => ({ id, titel: titelVan(id), aantal }));
  const place = (id: string): number => volgorde?.indexOf(id) ?? 0;
  return {
    naam,
    titel,
    waarden: waarden.sort((a, b) => place(a.id) - place(b.id) || (a.titel < b.titel ? -1 : 1)),
  };
}
