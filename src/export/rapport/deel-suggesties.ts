import type { Groep, Suggestie } from '../../advies/advies.ts';
import { EVIDENCE_IN_WORDS } from '../../advies/suggestion.ts';
import { suggestieId } from './deel-kort.ts';
import type { Blok, Deel, Feit, Tekst } from './rapport.ts';
import type { RapportKennis } from './rapport-invoer.ts';

const GROEPEN: readonly (readonly [Groep, string, string])[] = [
  ['eerst', 'Eerst dit', 'Dit gaat voor: een stopsignaal, of iets dat altijd op orde hoort te zijn.'],
  ['versterk', 'Versterk', 'Dit helpt waar het knelt.'],
  ['rol', 'Uw rol', 'Dit brengt uw rol dichter bij de rol die past.'],
  ['let-op', 'Let op', 'Hier kan het misgaan.'],
  ['zoek-uit', 'Zoek uit', 'Dit moet u eerst weten.'],
];

const TERMIJNEN: Readonly<Record<string, string>> = {
  week: 'Deze week',
  maand: 'Deze maand',
  kwartaal: 'Dit kwartaal',
};

/** The suggestions group by group: what to do, and one click deep why, from where, and when not. */
export function deelSuggesties(kennis: RapportKennis): Deel {
  const { suggesties } = kennis.advies;
  return {
    id: 'suggesties',
    titel: 'Suggesties',
    blokken: [
      ...(suggesties.length === 0
        ? [
            {
              soort: 'alinea',
              tekst:
                'Er past nog geen les zeker genoeg bij uw antwoorden. Beantwoord meer vragen, of zoek eerst uit wat hieronder staat.',
            } as const,
          ]
        : []),
      ...GROEPEN.flatMap(([groep, titel, uitleg]): Blok[] => {
        const own = suggesties.filter((suggestie) => suggestie.groep === groep);
        if (own.length === 0) return [];
        return [
          { soort: 'kop', niveau: 3, tekst: titel },
          { soort: 'alinea', toon: 'zacht', tekst: uitleg },
          ...own.map((suggestie) => suggestieKaart(kennis, suggestie)),
        ];
      }),
    ],
  };
}

function suggestieKaart(kennis: RapportKennis, suggestie: Suggestie): Blok {
  const { les, titel, kern, stappen, gespreksvorm } = suggestie;
  return {
    soort: 'kaart',
    id: suggestieId(les),
    blokken: [
      { soort: 'kop', niveau: 4, tekst: titel },
      { soort: 'alinea', tekst: kern },
      { soort: 'kop', niveau: 5, tekst: 'Zo begint u' },
      { soort: 'lijst', genummerd: true, toon: 'stappen', punten: stappen.map(step) },
      ...(gespreksvorm === undefined
        ? []
        : [
            {
              soort: 'alinea',
              tekst: [
                'Een vorm voor dit gesprek: ',
                { soort: 'naar', doel: 'les', id: gespreksvorm.les, tekst: gespreksvorm.titel },
              ],
            } as const,
          ]),
      {
        soort: 'diep',
        titel: 'Waarom, waar het staat en wanneer niet',
        over: titel,
        blokken: [{ soort: 'feiten', feiten: reasons(kennis, suggestie) }],
      },
    ],
  };
}

function step({ tekst, termijn, eigen }: Suggestie['stappen'][number]): Tekst {
  const when = TERMIJNEN[termijn] ?? termijn;
  return [`${tekst} `, { soort: 'zacht', tekst: eigen ? `${when} · onze uitwerking` : when }];
}

function reasons(kennis: RapportKennis, suggestie: Suggestie): readonly Feit[] {
  const { les, titel, redenen, omdat, bronnen, kanttekening, nietAls, anders, rang } = suggestie;
  const facts: readonly Feit[] = [
    { naam: 'Deze les past omdat', waarde: redenen },
    {
      naam: 'Uw antwoorden daarachter',
      waarde: omdat.map(
        ({ vraag, stelt, antwoord }): Tekst => [
          `${stelt} `,
          { soort: 'sterk', tekst: antwoord },
          { soort: 'doe', daad: 'wijzig', vraag, stelt },
        ],
      ),
    },
    {
      naam: 'Waar het staat, en hoe sterk het bewijs is',
      waarde: bronnen.map((bron): Tekst => [kennis.bron(bron, EVIDENCE_IN_WORDS[bron.bewijs])]),
    },
    { naam: 'Kanttekening', waarde: kanttekening === undefined ? [] : [kanttekening] },
    { naam: 'Niet als', waarde: nietAls === undefined ? [] : [nietAls] },
    {
      naam: 'Wat dit zou veranderen',
      waarde: anders.map(({ stelt, antwoord, gevolg }) => `${stelt} Met “${antwoord}”: ${gevolg}`),
    },
    { naam: 'Waarom op deze plaats', waarde: [rang.tekst] },
    { naam: 'De hele les', waarde: [[{ soort: 'naar', doel: 'les', id: les, tekst: titel }]] },
  ];
  return facts.filter(({ waarde }) => waarde.length > 0);
}
