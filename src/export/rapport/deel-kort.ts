import type { Advies } from '../../advies/advies.ts';
import { HOOFDKNELPUNT } from '../../advies/names.ts';
import { NVT, WEET_NIET } from '../../content/condition/condition.ts';
import type { ProfielDimensie } from '../../diagnose/profiel.ts';
import { sourced } from './onderbouwing.ts';
import type { Blok, Deel, Feit } from './rapport.ts';
import type { RapportKennis } from './rapport-invoer.ts';
import { count } from './woorden.ts';

/** As many sentences and titles as somebody reads in a minute. */
const [SENTENCES, TITLES] = [3, 7];

/** What comes before the parts: that it is not final, and the case in the words of the person. */
export function vooraf(
  { advies, view }: RapportKennis,
  isTekst: (vraag: string) => boolean,
): readonly Blok[] {
  const { beantwoord, nogOngeveer } = view.voortgang;
  const provisional: Blok = {
    soort: 'alinea',
    toon: 'melding',
    tekst: [
      { soort: 'sterk', tekst: 'Voorlopig. ' },
      `U heeft ${count(beantwoord, 'vraag', 'vragen')} beantwoord; er volgen er nog ongeveer ${nogOngeveer}. Wat u nog niet heeft gezegd, telt als onbekend. Het advies kan nog veranderen.`,
    ],
  };
  const ownWords = view.antwoorden.filter(
    ({ vraag, waarde }) => isTekst(vraag) && waarde !== WEET_NIET && waarde !== NVT,
  );
  return [
    ...(advies.voorlopig === true ? [provisional] : []),
    ...ownWords.map(({ tekst }): Blok => ({ soort: 'alinea', toon: 'citaat', tekst })),
  ];
}

/** The advice in one minute: three sentences, the picture in four facts, and what to do. */
export function deelKort(kennis: RapportKennis): Deel {
  const { advies } = kennis;
  const { zinnen } = advies.profiel;
  const [first] = advies.uitzoeken;
  return {
    id: 'kort',
    titel: 'In één minuut',
    blokken: [
      zinnen.length === 0
        ? { soort: 'alinea', tekst: 'Met deze antwoorden is er nog geen beeld te geven.' }
        : {
            soort: 'lijst',
            toon: 'zinnen',
            punten: zinnen.slice(0, SENTENCES).map(({ tekst }) => firstSentence(tekst)),
          },
      { soort: 'feiten', feiten: keyFacts(kennis) },
      ...titles(advies),
      ...(first === undefined
        ? []
        : [
            { soort: 'alinea', tekst: [{ soort: 'sterk', tekst: 'Zoek eerst uit: ' }, first.stelt] } as const,
          ]),
      { soort: 'alinea', toon: 'zacht', tekst: advies.stabiliteit.tekst },
    ],
  };
}

/** The situation in all its sentences, with where each comes from one click deep. */
export function deelSituatie(kennis: RapportKennis): readonly Deel[] {
  const { zinnen } = kennis.advies.profiel;
  if (zinnen.length === 0) return [];
  const traced = zinnen.filter(({ bronnen, eigen }) => bronnen.length > 0 || eigen);
  return [
    {
      id: 'situatie',
      titel: 'De situatie',
      blokken: [
        { soort: 'lijst', toon: 'zinnen', punten: zinnen.map(({ tekst }) => tekst) },
        ...(traced.length === 0
          ? []
          : [
              {
                soort: 'diep',
                titel: 'Waar deze zinnen vandaan komen',
                blokken: [
                  {
                    soort: 'lijst',
                    punten: traced.map(({ tekst, bronnen, eigen }) =>
                      sourced(kennis, { toon: tekst, bronnen, eigen }),
                    ),
                  },
                ],
              } as const,
            ]),
      ],
    },
  ];
}

function keyFacts({ advies, deel }: RapportKennis): readonly Feit[] {
  const fact = (naam: string, dimensies: readonly ProfielDimensie[]): Feit[] =>
    dimensies.length === 0
      ? []
      : [{ naam, waarde: [dimensies.map(({ titel, tekst }) => `${titel}: ${tekst}`).join(' · ')] }];
  const main = advies.profiel.dimensies.find(({ id }) => id === HOOFDKNELPUNT);
  const roles = deel('regie').filter(({ perItem, mogelijk }) => perItem !== undefined || mogelijk.length > 0);
  return [
    ...fact('Beeld', deel('hoek')),
    ...(main === undefined ? [] : [{ naam: main.titel, waarde: [main.tekst] }]),
    ...fact('Uw rol', roles.slice(0, 2)),
    ...fact('Druk', deel('urgentie')),
  ];
}

function titles({ suggesties }: Advies): Blok[] {
  if (suggesties.length === 0) return [];
  const rest = suggesties.length - TITLES;
  return [
    { soort: 'kop', niveau: 3, tekst: 'Wat u kunt doen' },
    {
      soort: 'lijst',
      genummerd: true,
      punten: suggesties
        .slice(0, TITLES)
        .map(({ les, titel }) => [{ soort: 'naar', doel: 'hier', id: suggestieId(les), tekst: titel }]),
    },
    ...(rest > 0
      ? [{ soort: 'alinea', tekst: `En nog ${count(rest, 'suggestie', 'suggesties')} verderop.` } as const]
      : []),
  ];
}

/** The place of a suggestion in the report. */
export function suggestieId(les: string): string {
  return `les-${les}`;
}

function firstSentence(text: string): string {
  const end = text.search(/[.!?](\s|$)/);
  return end === -1 ? text : text.slice(0, end + 1);
}
