import type { Genoemd, Vergelijking, Verschuiving } from '../../gesprek/vergelijking.ts';
import type { Blok, Deel, Rapport, Tekst } from './rapport.ts';
import { count } from './woorden.ts';

export interface VergelijkTitels {
  readonly titel: string;
  readonly ondertitel: string;
  /** How the two conversations are called: "Nu" and "Met dit antwoord". */
  readonly namen: readonly [string, string];
}

/**
 * Two conversations side by side as a report.
 *
 * @param opgepakt the ids of the lessons that the person took up; left out: that was not asked
 */
export function vergelijkRapport(
  vergelijking: Vergelijking,
  { titel, ondertitel, namen }: VergelijkTitels,
  opgepakt?: ReadonlySet<string>,
): Rapport {
  const { dimensies, antwoorden, nieuweVragen } = vergelijking;
  return {
    titel,
    ondertitel,
    vooraf: [],
    delen: [
      { id: 'kort', titel: 'In het kort', blokken: shortly(vergelijking, opgepakt) },
      {
        id: 'verschuift',
        titel: 'Wat er in het beeld verschuift',
        blokken:
          dimensies.length === 0
            ? [{ soort: 'alinea', tekst: 'Geen enkel onderdeel van het beeld verschuift.' }]
            : [
                shiftTable('Wat er in het beeld verschuift', 'Onderdeel', dimensies, namen),
                {
                  soort: 'diep',
                  titel: 'Wat gelijk blijft',
                  blokken: [{ soort: 'lijst', punten: vergelijking.gelijk }],
                },
              ],
      },
      suggestions(vergelijking, opgepakt),
      ...(antwoorden.length === 0
        ? []
        : [
            {
              id: 'verschillen',
              titel: 'Antwoorden die verschillen',
              blokken: [shiftTable('Antwoorden die verschillen', 'Vraag', antwoorden, namen)],
            },
          ]),
      ...(nieuweVragen.length === 0
        ? []
        : [
            {
              id: 'nieuw',
              titel: 'Hierdoor komt er een vraag bij',
              blokken: [
                { soort: 'lijst', punten: nieuweVragen } as const,
                { soort: 'alinea', tekst: 'Zolang u die niet beantwoordt, telt hij als onbekend.' } as const,
              ],
            },
          ]),
    ],
  };
}

function shortly(
  { dimensies, gelijk, suggesties }: Vergelijking,
  opgepakt: ReadonlySet<string> | undefined,
): Blok[] {
  const { gebleven, gegaan, gekomen } = suggesties;
  const total = dimensies.length + gelijk.length;
  const taken = [...gebleven, ...gegaan].filter(({ id }) => opgepakt?.has(id)).length;
  return [
    {
      soort: 'lijst',
      toon: 'zinnen',
      punten: [
        `Van het beeld ${dimensies.length === 1 ? 'verschuift' : 'verschuiven'} ${dimensies.length} van de ${count(total, 'onderdeel', 'onderdelen')}.`,
        `${count(gebleven.length, 'suggestie blijft', 'suggesties blijven')}, ${count(gegaan.length, 'valt weg', 'vallen weg')} en ${count(gekomen.length, 'komt erbij', 'komen erbij')}.`,
        ...(opgepakt === undefined
          ? []
          : [
              `U pakte ${taken} van de ${count(gebleven.length + gegaan.length, 'eerdere suggestie', 'eerdere suggesties')} op.`,
            ]),
      ],
    },
  ];
}

function shiftTable(
  titel: string,
  eerste: string,
  verschuivingen: readonly Verschuiving[],
  namen: readonly [string, string],
): Blok {
  return {
    soort: 'tabel',
    titel,
    titelVerborgen: true,
    kolommen: [eerste, ...namen],
    rijen: verschuivingen.map(({ titel: naam, voor, na }) => [
      [naam],
      [voor ?? ABSENT],
      [na === undefined ? ABSENT : [{ soort: 'sterk', tekst: na }]],
    ]),
  };
}

const ABSENT: Tekst = [{ soort: 'zacht', tekst: 'niet gevraagd' }];

function suggestions(
  { suggesties, dilemmas }: Vergelijking,
  opgepakt: ReadonlySet<string> | undefined,
): Deel {
  const list = (titel: string, entries: readonly Genoemd[], told: ReadonlySet<string> | undefined): Blok[] =>
    entries.length === 0
      ? []
      : [
          { soort: 'kop', niveau: 3, tekst: titel },
          {
            soort: 'lijst',
            punten: entries.map(
              (entry): Tekst => [
                { soort: 'naar', doel: 'les', id: entry.id, tekst: entry.titel },
                ...(told?.has(entry.id) ? [' ', { soort: 'sterk', tekst: '(opgepakt)' } as const] : []),
              ],
            ),
          },
        ];
  const names = (entries: readonly Genoemd[]): readonly string[] => entries.map(({ titel }) => titel);
  const moved = [
    ...names(dilemmas.gekomen).map((titel) => `Erbij: ${titel}`),
    ...names(dilemmas.gegaan).map((titel) => `Weg: ${titel}`),
  ];
  return {
    id: 'suggesties',
    titel: 'Suggesties',
    blokken: [
      ...list('Komt erbij', suggesties.gekomen, undefined),
      ...list('Valt weg', suggesties.gegaan, opgepakt),
      ...list('Blijft', suggesties.gebleven, opgepakt),
      ...(moved.length === 0
        ? []
        : [
            { soort: 'kop', niveau: 3, tekst: 'Dilemma’s' } as const,
            { soort: 'lijst', punten: moved } as const,
          ]),
    ],
  };
}
