import type { AskedVraag } from '../flow/walk.ts';
import { asClearAnswer } from './antwoord.ts';
import type { Invoerwaarde } from './bericht.ts';
import { readAnswer } from './lezen/lees.ts';
import { answerButton, optionButtons, type Stap, weetNietButton } from './reactie.ts';
import { inWords, type Situatie } from './situatie.ts';
import { spellingOf } from './spelling.ts';
import { bare, plain } from './woorden.ts';

const DOUBTS =
  /\b(?:twijfel\w*|aarzel\w*|(?:weet|zit|hang|zweef|schommel|sta) (?:\w+ ){0,4}tussen|ergens tussen|tussen .+ en .+ in|weet niet (?:zeker )?of|(?:kan|kun) niet kiezen|kies(?:en)? .*moeilijk|hangt er ?van ?af|hangt af van|er ?tussenin|moeilijke vraag|lastige vraag|moeilijk te kiezen|lastig te kiezen|moeilijk kiezen|lastig|moeilijk|allebei|beide)\b/;
const WHAT_UNKNOWN_DOES =
  'Met “Weet ik niet” blijven alle antwoorden mogelijk: het advies houdt daar rekening mee, en zegt wat u kunt uitzoeken.';

/** "Ik twijfel tussen A en B", "A of B". */
export const asDoubt: Stap = (situatie) => {
  const { vraag, tekst } = situatie;
  if (vraag === undefined || vraag.compiled.vraag.soort === 'tekst' || vraag.compiled.vraag.soort === 'lijst')
    return undefined;
  const said = plain(tekst);
  const isDoubt = DOUBTS.test(said);
  if (!isDoubt && !/\sof\s/.test(said)) return undefined;
  const values = twoValues(situatie, vraag, said);
  if (values.length >= 2) {
    return {
      begrepen: { soort: 'twijfel', vraag: vraag.key, zekerheid: 'vragend' },
      zegt: ['U twijfelt. Kies wat het dichtst bij komt.', WHAT_UNKNOWN_DOES],
      voorstellen: [
        ...values.map((waarde) => answerButton(vraag, inWords(vraag, waarde), waarde)),
        weetNietButton(vraag),
      ],
    };
  }
  // "Allebei" may be an option.
  if (!isDoubt || asClearAnswer(situatie) !== undefined) return undefined;
  return {
    begrepen: { soort: 'twijfel', vraag: vraag.key, zekerheid: 'vragend' },
    zegt: ['Twijfelen mag. Kies wat het dichtst bij komt.', WHAT_UNKNOWN_DOES],
    voorstellen: optionButtons(vraag),
  };
};

/** The answers at both sides of "of", or of "tussen … en …". */
function twoValues({ stand }: Situatie, { compiled }: AskedVraag, said: string): readonly Invoerwaarde[] {
  const after = /\btussen (.+)$/.exec(said)?.[1] ?? said;
  const spelling = spellingOf(stand.versie.bibliotheek);
  for (const between of [/\s+of\s+/, /\s+en\s+/]) {
    const sides = after
      .replace(DOUBTS, ' ')
      .replace(/\b(?:optie|in)\s*[.!?]*$/, '')
      .split(between)
      .filter((side) => bare(side) !== '');
    if (sides.length < 2) continue;
    const values = sides.flatMap((side) => {
      const lezing = readAnswer(compiled.vraag, side, spelling);
      if (lezing === undefined) return [];
      return lezing.soort === 'zeker' ? [lezing.waarde] : lezing.waarden.slice(0, 1);
    });
    const distinct = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
    if (distinct.length >= 2) return distinct.slice(0, 3);
  }
  return [];
}
