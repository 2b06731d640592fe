import { NVT, WEET_NIET } from '../content/condition/condition.ts';
import type { AskedVraag } from '../flow/walk.ts';
import type { Antwoordgave, Begrepen, Begrip, Invoerwaarde, Plek, Voorstel, Zekerheid } from './bericht.ts';
import { inWords, type Situatie, stelt } from './situatie.ts';

/** What one way of understanding makes of a message. */
export interface Reactie {
  readonly begrepen: Begrepen;
  readonly antwoord?: Antwoordgave;
  readonly zegt: readonly string[];
  readonly toont?: string;
  readonly gaatNaar?: Plek;
  readonly voorstellen?: readonly Voorstel[];
}

/** One way of understanding. @returns undefined when the message is nothing for it */
export type Stap = (situatie: Situatie) => Reactie | undefined;

export function understood(soort: Begrip, zekerheid: Zekerheid = 'zeker'): Begrepen {
  return { soort, zekerheid };
}

export function answerButton({ key }: AskedVraag, tekst: string, waarde: Invoerwaarde): Voorstel {
  return { tekst, doe: { soort: 'antwoord', vraag: key, waarde } };
}

export function showButton(tekst: string, vraag: string): Voorstel {
  return { tekst, doe: { soort: 'toon', vraag } };
}

export function goButton(tekst: string, naar: Plek): Voorstel {
  return { tekst, doe: { soort: 'ga', naar } };
}

export function nothingButton(tekst: string): Voorstel {
  return { tekst, doe: { soort: 'niets' } };
}

export const WEET_NIET_TEKST = 'Weet ik niet';

export function weetNietButton(asked: AskedVraag): Voorstel {
  return answerButton(asked, WEET_NIET_TEKST, WEET_NIET);
}

/** The options of a question as buttons; none for a question without options. */
export function optionButtons(asked: AskedVraag): readonly Voorstel[] {
  const { vraag } = asked.compiled;
  const own =
    vraag.soort === 'keuze' ? vraag.opties.map(({ id, tekst }) => answerButton(asked, tekst, id)) : [];
  return [
    ...own,
    weetNietButton(asked),
    ...(vraag.nvt === true ? [answerButton(asked, 'Niet van toepassing', NVT)] : []),
  ];
}

/** Puts an answer on record and says so. */
export function record(asked: AskedVraag, waarde: Invoerwaarde, soort: Begrip = 'antwoord'): Reactie {
  const words = inWords(asked, waarde);
  const before =
    asked.antwoord === undefined ? undefined : asked.compiled.soort.toText(asked.antwoord.waarde);
  const said =
    before === undefined
      ? [`Ik noteer: ${asSentence(words)}`]
      : before === words
        ? [`Dat stond er al zo: ${asSentence(words)}`]
        : [
            `Ik heb uw antwoord gewijzigd bij de vraag: ${stelt(asked)}`,
            `Eerst: ${asSentence(before)} Nu: ${asSentence(words)} Uw andere antwoorden zijn gebleven.`,
          ];
  return {
    begrepen: { soort, vraag: asked.key, waarde, zekerheid: 'zeker' },
    antwoord: { vraag: asked.key, waarde },
    zegt: said,
    voorstellen: [showButton('Wijzig dit', asked.key)],
  };
}

/** Asks whether a guess is right; with several guesses, which of them. */
export function askAbout(
  asked: AskedVraag,
  waarden: readonly Invoerwaarde[],
  {
    soort = 'antwoord',
    uitleg,
    isElders = false,
  }: { soort?: Begrip; uitleg?: string; isElders?: boolean } = {},
): Reactie | undefined {
  const [first] = waarden;
  if (first === undefined) return undefined;
  const about = isElders ? [`Gaat dit over de vraag: ${stelt(asked)}`] : [];
  const before = [...(uitleg === undefined ? [] : [uitleg]), ...about];
  const begrepen = { soort, vraag: asked.key, waarde: first, zekerheid: 'vragend' } as const;
  if (waarden.length === 1) {
    return {
      begrepen,
      zegt: [...before, `Ik begreep: “${inWords(asked, first)}”. Klopt dat?`],
      voorstellen: [answerButton(asked, 'Ja, dat klopt', first), nothingButton('Nee')],
    };
  }
  return {
    begrepen,
    zegt: [...before, 'Ik weet niet zeker wat u bedoelt. Welke van deze is het?'],
    voorstellen: [
      ...waarden.map((waarde) => answerButton(asked, inWords(asked, waarde), waarde)),
      nothingButton('Geen van deze'),
    ],
  };
}

/** A text as a sentence: with a full stop when it ends with none. */
export function asSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
