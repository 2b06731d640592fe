import { joinWords } from '../../diagnose/diagnose.ts';
import type { Blok, Deel, Tekst } from './rapport.ts';
import type { RapportKennis } from './rapport-invoer.ts';
import { count } from './woorden.ts';

/** Pairs of lessons that pull in opposite directions, with the question that decides. */
export function deelDilemmas({ advies }: RapportKennis): readonly Deel[] {
  if (advies.dilemmas.length === 0) return [];
  return [
    {
      id: 'dilemmas',
      titel: 'Dilemma’s',
      blokken: [
        { soort: 'alinea', tekst: 'Hier trekken twee lessen een andere kant op. De vraag eronder beslist.' },
        ...advies.dilemmas.map(
          ({ titel, lessen, titels, wanneer, vraag, afweging }): Blok => ({
            soort: 'kaart',
            blokken: [
              { soort: 'kop', niveau: 3, tekst: titel },
              {
                soort: 'lijst',
                punten: lessen.map((les, index): Tekst => {
                  const when = wanneer.filter((entry) => entry.les === les).map(({ als }) => `: als ${als}`);
                  return [{ soort: 'naar', doel: 'les', id: les, tekst: titels[index] ?? les }, ...when];
                }),
              },
              { soort: 'alinea', tekst: [{ soort: 'sterk', tekst: vraag }] },
              { soort: 'alinea', tekst: afweging },
            ],
          }),
        ),
      ],
    },
  ];
}

/** What to find out first, why, and with whom. */
export function deelUitzoeken({ advies }: RapportKennis): readonly Deel[] {
  if (advies.uitzoeken.length === 0) return [];
  return [
    {
      id: 'uitzoeken',
      titel: 'Wat u eerst kunt uitzoeken',
      blokken: [
        { soort: 'alinea', tekst: 'Wat het advies het meest kan veranderen, staat bovenaan.' },
        {
          soort: 'lijst',
          genummerd: true,
          punten: advies.uitzoeken.map(({ vraag, stelt, waarom, bijWie = [], gevolg }): Tekst => {
            const ask = bijWie.length === 0 ? '' : ` Vraag het aan ${joinWords(bijWie, 'of')}.`;
            return [
              { soort: 'sterk', tekst: stelt },
              ` ${waarom}${ask} ${gevolg}`,
              { soort: 'doe', daad: 'weet-nu', vraag, stelt },
            ];
          }),
        },
      ],
    },
  ];
}

/** Documented cases: what is alike, what differs, and the risk. */
export function deelCasussen({ advies }: RapportKennis): Deel {
  return {
    id: 'casussen',
    titel: 'Gevallen die hierop lijken',
    blokken:
      advies.casussen.length === 0
        ? [{ soort: 'alinea', tekst: 'Geen van de beschreven gevallen lijkt genoeg op uw situatie.' }]
        : advies.casussen.map(({ id, titel, gelijk, verschilt, risico }) => ({
            soort: 'kaart',
            blokken: [
              { soort: 'kop', niveau: 3, tekst: titel },
              {
                soort: 'feiten',
                feiten: [
                  { naam: 'Gelijk', waarde: [gelijk.join(' · ')] },
                  ...(verschilt.length === 0 ? [] : [{ naam: 'Anders', waarde: [verschilt.join(' · ')] }]),
                  { naam: 'Het risico', waarde: [risico] },
                  { naam: 'Lees meer', waarde: [[{ soort: 'naar', doel: 'casus', id, tekst: titel }]] },
                ],
              },
            ],
          })),
  };
}

/** Lessons that fit as well, and lessons that nearly did: there when somebody looks for more. */
export function deelMeerLessen({ advies }: RapportKennis): readonly Deel[] {
  const { ookPassend, nietGekozen } = advies;
  const fitting = lessList(
    `${count(ookPassend.length, 'andere les', 'andere lessen')} bij uw situatie`,
    ookPassend,
  );
  const near = lessList(
    count(nietGekozen.length, 'les die bijna paste', 'lessen die bijna pasten'),
    nietGekozen,
  );
  return [
    ...(ookPassend.length === 0 ? [] : [{ id: 'ook-passend', titel: 'Wat ook past', blokken: [fitting] }]),
    ...(nietGekozen.length === 0 ? [] : [{ id: 'niet-gekozen', titel: 'Net niet gekozen', blokken: [near] }]),
  ];
}

function lessList(
  titel: string,
  lessen: readonly { readonly les: string; readonly titel: string; readonly omdat: string }[],
): Blok {
  const punten = lessen.map(
    ({ les, titel: naam, omdat }): Tekst => [
      { soort: 'naar', doel: 'les', id: les, tekst: naam },
      `: ${omdat}`,
    ],
  );
  return { soort: 'diep', titel, blokken: [{ soort: 'lijst', punten }] };
}
