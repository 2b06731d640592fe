import type { Handout } from '../walkthrough/handout.ts';
import type { Blok, Rapport } from './rapport/rapport.ts';
import { rapportWord } from './rapport-word.ts';

/** The handout as a Word document, made by the writer of the report, so that both look alike. */
export function walkthroughWord(
  handout: Handout,
  bronnen: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  return rapportWord(handoutRapport(handout, bronnen));
}

const ROOM = '.'.repeat(105);

function handoutRapport(handout: Handout, bronnen: readonly string[]): Rapport {
  const { titel, persona, verhaal, opdrachten, antwoorden, eigen } = handout;
  const vragen = opdrachten.flatMap(({ nummer, titel: kop, opties, vragen: asked }): Blok[] => [
    { soort: 'kop', niveau: 3, tekst: `${nummer}. ${kop}` },
    ...(opties.length === 0
      ? []
      : [{ soort: 'lijst', punten: opties.map((optie) => `☐ ${optie}`) } as const]),
    ...asked.flatMap((vraag): Blok[] => [{ soort: 'alinea', tekst: vraag }, ...writingRoom()]),
  ]);
  const feiten = antwoorden.map(({ nummer, stelt, tekst, omdat }) => ({
    naam: nummer === undefined ? stelt : `${nummer}. ${stelt}`,
    waarde: [tekst, ...(omdat === undefined ? [] : [omdat])],
  }));
  const own: Blok[] =
    eigen === undefined ? [] : [{ soort: 'alinea', tekst: `Van ons: ${eigen}`, toon: 'zacht' }];
  return {
    titel,
    ondertitel: 'Handout bij de walkthrough',
    vooraf: [
      ...verhaal.map((tekst): Blok => ({ soort: 'alinea', tekst })),
      { soort: 'alinea', tekst: persona },
      ...bronnen.map((tekst): Blok => ({ soort: 'alinea', tekst, toon: 'zacht' })),
    ],
    delen: [
      { id: 'vragen', titel: 'De vragen', blokken: vragen },
      {
        id: 'antwoorden',
        titel: 'De antwoorden van de casus',
        blokken: [...own, { soort: 'feiten', feiten }],
      },
    ],
  };
}

function writingRoom(): Blok[] {
  return [1, 2].map((): Blok => ({ soort: 'alinea', tekst: ROOM, toon: 'zacht' }));
}
