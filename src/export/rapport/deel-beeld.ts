import { HOOFDKNELPUNT } from '../../advies/names.ts';
import { ONBEKEND } from '../../diagnose/profiel.ts';
import { type Beeld, drawDriehoek } from './driehoek.ts';
import { dimensieTabel, onderbouwing } from './onderbouwing.ts';
import type { Blok, Deel, Feit } from './rapport.ts';
import type { RapportKennis } from './rapport-invoer.ts';

/** The triangle: corners, axes and frames, drawn and as a table that says the same. */
export function deelDriehoek(kennis: RapportKennis): readonly Deel[] {
  const [hoeken, assen, kaders] = [kennis.beelden('hoek'), kennis.beelden('as'), kennis.beelden('kader')];
  if (hoeken.length === 0) return [];
  const knelt = kennis.advies.profiel.dimensies.find(({ id }) => id === HOOFDKNELPUNT)?.niveau ?? '';
  const dimensies = [...hoeken, ...assen, ...kaders].map(({ profiel }) => profiel);
  return [
    {
      id: 'beeld',
      titel: 'Willen, mogen en kunnen',
      blokken: [
        ...(hoeken.length === 3
          ? [{ soort: 'tekening', tekening: drawDriehoek({ hoeken, assen, kaders, knelt }) } as const]
          : []),
        dimensieTabel('De driehoek in woorden', dimensies, false),
        ...onderbouwing(kennis, dimensies),
      ],
    },
  ];
}

/** Urgency and capacity by part, and what else describes the case. */
export function deelDruk(kennis: RapportKennis): readonly Deel[] {
  const dimensies = kennis.deel('stopsignaal', 'urgentie', 'capaciteit', 'context', 'route');
  if (dimensies.length === 0) return [];
  const parts = [...kennis.beelden('capaciteit'), ...kennis.beelden('urgentie')].filter(
    ({ dimensie }) => dimensie.soort === 'verzameling',
  );
  return [
    {
      id: 'druk',
      titel: 'Urgentie, capaciteit en fase',
      blokken: [
        dimensieTabel('Urgentie, capaciteit en fase', dimensies, true),
        ...parts.flatMap(partFacts),
        ...onderbouwing(kennis, dimensies),
      ],
    },
  ];
}

/** The members of a set by whether the answers name them. */
function partFacts({ profiel, dimensie }: Beeld): Blok[] {
  const named = (text: string, wanted: boolean): Feit[] => {
    const own = dimensie.niveaus.filter(({ id }) => id !== NONE && profiel.mogelijk.includes(id) === wanted);
    return own.length === 0 ? [] : [{ naam: text, waarde: [own.map(({ titel }) => titel).join(', ')] }];
  };
  return [
    { soort: 'kop', niveau: 3, tekst: `${profiel.titel}, per onderdeel` },
    {
      soort: 'feiten',
      feiten: [
        ...named(profiel.niveau === ONBEKEND ? 'Misschien' : 'Genoemd', true),
        ...named('Niet genoemd', false),
      ],
    },
  ];
}

/** The member of a set that stands for none of them. */
const NONE = 'geen';
