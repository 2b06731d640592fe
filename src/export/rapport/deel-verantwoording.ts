import type { Bron } from '../../content/schema/bron.ts';
import type { AntwoordView } from '../../gesprek/view.ts';
import type { Blok, Deel, Rapport, Stuk, Tekst } from './rapport.ts';
import type { RapportKennis } from './rapport-invoer.ts';
import { count, dayInWords } from './woorden.ts';

/** Every question with its answer. */
export function deelAntwoorden({ view }: RapportKennis): Deel {
  return {
    id: 'antwoorden',
    titel: 'Uw antwoorden',
    blokken: [
      {
        soort: 'diep',
        titel: `Alle ${count(view.antwoorden.length, 'antwoord', 'antwoorden')}`,
        blokken: [
          {
            soort: 'feiten',
            feiten: view.antwoorden.map((antwoord) => ({
              naam: antwoord.stelt,
              waarde: [answerText(antwoord)],
            })),
          },
        ],
      },
    ],
  };
}

function answerText({ vraag, stelt, tekst, toelichting, eerder }: AntwoordView): Tekst {
  const more = [
    ...(toelichting === undefined ? [] : [`Toelichting: ${toelichting}`]),
    ...(eerder === undefined
      ? []
      : [`Deze vraag is gewijzigd. Eerder stond er: “${eerder.stelt}” Uw antwoord toen: “${eerder.tekst}”.`]),
  ];
  return [
    { soort: 'sterk', tekst },
    { soort: 'doe', daad: 'wijzig', vraag, stelt },
    { soort: 'doe', daad: 'wat-als', vraag, stelt },
    ...more.flatMap((line): Stuk[] => [{ soort: 'regel' }, line]),
  ];
}

/** How firm the diagnosis is, and what no answer to questions can tell. */
export function deelZekerheid({ advies }: RapportKennis): Deel {
  return {
    id: 'zekerheid',
    titel: 'Hoe zeker dit is',
    blokken: [
      { soort: 'alinea', tekst: advies.stabiliteit.tekst },
      {
        soort: 'alinea',
        tekst:
          'Dit advies volgt alleen uit uw eigen antwoorden. Iemand anders aan dezelfde opgave ziet misschien iets anders. Het is geen oordeel en geen recept: de bronnen beschrijven wat elders speelde, niet wat bij u zeker werkt.',
      },
    ],
  };
}

/** The sources that the report refers to, written out, with what their evidence can and cannot carry. */
export function deelBronnen({ bibliotheek }: RapportKennis, delen: Rapport['delen']): readonly Deel[] {
  const used = new Set(delen.flatMap(({ blokken }) => blokken.flatMap(sourcesIn)));
  const bronnen = bibliotheek.bronnen.filter(({ id }) => used.has(id));
  if (bronnen.length === 0) return [];
  return [
    {
      id: 'bronnen',
      titel: 'Bronnen en hun grenzen',
      blokken: [
        { soort: 'lijst', punten: bronnen.map(reference) },
        {
          soort: 'diep',
          titel: 'Wat deze bronnen wel en niet kunnen dragen',
          blokken: bronnen.flatMap(({ titel, bewijs, grenzen }): Blok[] => [
            { soort: 'kop', niveau: 3, tekst: titel },
            { soort: 'alinea', tekst: bewijs },
            { soort: 'lijst', punten: grenzen },
          ]),
        },
      ],
    },
  ];
}

function reference({ auteurs, jaar, titel, ondertitel, uitgever }: Bron): Tekst {
  const full = ondertitel === undefined ? titel : `${titel}. ${ondertitel}`;
  return [`${auteurs.join(', ')} (${jaar}). `, { soort: 'sterk', tekst: full }, `. ${uitgever}.`];
}

/** Day and versions, so that anybody can make the same advice again. */
export function deelVersies({ advies, view }: RapportKennis): Deel {
  const { flow, bibliotheek, motor } = advies.versies;
  return {
    id: 'versies',
    titel: 'Over dit advies',
    blokken: [
      {
        soort: 'feiten',
        feiten: [
          {
            naam: 'Gesprek',
            waarde: [
              `${view.flow.titel}, begonnen op ${dayInWords(view.aangemaaktOp)}, laatst gewijzigd op ${dayInWords(view.gewijzigdOp)}`,
            ],
          },
          { naam: 'Versie van de vragen', waarde: [flow.slice(0, 12)] },
          { naam: 'Versie van de lessen', waarde: [bibliotheek.slice(0, 12)] },
          { naam: 'Versie van de regels', waarde: [motor] },
        ],
      },
      {
        soort: 'alinea',
        toon: 'zacht',
        tekst: 'Dezelfde antwoorden met dezelfde drie versies geven altijd hetzelfde advies.',
      },
    ],
  };
}

/** The ids of the sources that a block refers to. */
function sourcesIn(blok: Blok): readonly string[] {
  switch (blok.soort) {
    case 'alinea':
      return sourcesOf(blok.tekst);
    case 'lijst':
      return blok.punten.flatMap(sourcesOf);
    case 'tabel':
      return blok.rijen.flatMap((rij) => rij.flatMap((cel) => cel.flatMap(sourcesOf)));
    case 'feiten':
      return blok.feiten.flatMap(({ waarde }) => waarde.flatMap(sourcesOf));
    case 'diep':
    case 'kaart':
      return blok.blokken.flatMap(sourcesIn);
    case 'kop':
    case 'tekening':
      return [];
  }
}

function sourcesOf(tekst: Tekst): readonly string[] {
  if (typeof tekst === 'string') return [];
  return tekst.flatMap((stuk: Stuk) =>
    typeof stuk !== 'string' && stuk.soort === 'bron' ? [stuk.bron] : [],
  );
}
