import type { ProfielDimensie, ProfielRegel } from '../../diagnose/profiel.ts';
import type { Blok, Cel, Stuk, Tabel, Tekst } from './rapport.ts';
import type { RapportKennis } from './rapport-invoer.ts';

/** Dimensions as a table: the level or range in words, and the rules behind it. */
export function dimensieTabel(
  titel: string,
  dimensies: readonly ProfielDimensie[],
  titelVerborgen: boolean,
): Tabel {
  return {
    soort: 'tabel',
    titel,
    ...(titelVerborgen ? { titelVerborgen: true as const } : {}),
    kolommen: ['Onderdeel', 'Beeld'],
    kolommenVerborgen: true,
    rijen: dimensies.map((dimensie): Cel[] => [
      [dimensie.titel],
      [[{ soort: 'sterk', tekst: dimensie.tekst }], ...dimensie.regels.map(ruleText)],
    ]),
  };
}

/** What a rule shows, and whether it is sure. */
export function ruleText({ toon, isZeker }: ProfielRegel): Tekst {
  return isZeker ? toon : [toon, { soort: 'zacht', tekst: ' (hangt af van wat u nog niet weet)' }];
}

/** One click deep: what each part means, the answers behind it, its rules and sources, and what is ours. */
export function onderbouwing(kennis: RapportKennis, dimensies: readonly ProfielDimensie[]): Blok[] {
  if (dimensies.length === 0) return [];
  return [
    {
      soort: 'diep',
      titel: 'Waarop dit beeld rust',
      bijlage: true,
      blokken: dimensies.flatMap((dimensie) => behind(kennis, dimensie)),
    },
  ];
}

function behind(kennis: RapportKennis, dimensie: ProfielDimensie): Blok[] {
  const { titel, uitleg, omdat, bronnen, eigen } = dimensie;
  const regels = rulesOf(dimensie);
  return [
    { soort: 'kop', niveau: 3, tekst: titel },
    { soort: 'alinea', tekst: uitleg },
    ...(omdat.length === 0
      ? []
      : [{ soort: 'lijst', punten: omdat.map((key) => answered(kennis, key)) } as const]),
    ...(bronnen.length === 0
      ? []
      : [
          {
            soort: 'alinea',
            tekst: ['Bron: ', ...joined(bronnen.map((bron) => kennis.bron(bron))), '.'],
          } as const,
        ]),
    ...(regels.length === 0
      ? []
      : [
          { soort: 'alinea', tekst: 'De regels die hier golden:' } as const,
          { soort: 'lijst', punten: regels.map((regel) => sourced(kennis, regel)) } as const,
        ]),
    ...(eigen === undefined
      ? []
      : [{ soort: 'alinea', toon: 'zacht', tekst: `Wat van ons is: ${eigen}` } as const]),
  ];
}

function answered({ antwoorden }: RapportKennis, key: string): Tekst {
  const antwoord = antwoorden.get(key);
  const stelt = antwoord?.stelt ?? key;
  return [
    `${stelt} `,
    { soort: 'sterk', tekst: antwoord?.tekst ?? '' },
    { soort: 'doe', daad: 'wijzig', vraag: key, stelt },
  ];
}

/** A sentence or rule with where it comes from. */
export function sourced(
  kennis: RapportKennis,
  { toon, bronnen, eigen }: Pick<ProfielRegel, 'toon' | 'bronnen' | 'eigen'>,
): Tekst {
  const own = eigen ? [{ soort: 'zacht', tekst: 'onze afleiding' } as const] : [];
  const places = joined([...bronnen.map((bron) => kennis.bron(bron)), ...own]);
  return places.length === 0 ? toon : [`${toon} (`, ...places, ')'];
}

/** Pieces with "; " between them. */
function joined(stukken: readonly Stuk[]): Stuk[] {
  return stukken.flatMap((stuk, index) => (index === 0 ? [stuk] : ['; ', stuk]));
}

/** The rules of a dimension and of its items, each once. */
function rulesOf({ regels, perItem = [] }: ProfielDimensie): readonly ProfielRegel[] {
  const all = [...regels, ...perItem.flatMap((item) => item.regels)];
  return [...new Map(all.map((regel) => [regel.toon, regel])).values()];
}
