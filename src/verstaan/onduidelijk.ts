import { optionButtons, type Reactie, understood } from './reactie.ts';
import { type Situatie, stelt } from './situatie.ts';
import { isQuestion } from './zinsoort.ts';

/** Nothing was understood: says so, and repeats the question with its options. */
export function asUnclear({ vraag, tekst }: Situatie): Reactie {
  if (vraag === undefined) {
    return {
      begrepen: understood('onduidelijk', 'niet'),
      zegt: ['Dat begrijp ik niet.', 'Alle vragen zijn beantwoord. U kunt “advies” of “overzicht” typen.'],
    };
  }
  return {
    begrepen: understood('onduidelijk', 'niet'),
    zegt: [
      isQuestion(tekst)
        ? 'Die vraag kan ik niet beantwoorden. Ik help alleen bij uw opgave.'
        : 'Dat begrijp ik niet. Wilt u het anders zeggen?',
      `De vraag is: ${stelt(vraag)}`,
    ],
    voorstellen: optionButtons(vraag),
  };
}
