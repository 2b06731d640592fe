import type { Vraag } from '../content/schema/vraag.ts';
import { stemOf } from '../zoeken/dutch-words.ts';
import { PARTLY } from './lexicon.ts';
import { wordsOfQuestion } from './optiewoorden.ts';
import { bare, plain } from './woorden.ts';

const CLAUSES = /[.,;!?\n]+|\b(?:maar|alleen|terwijl|behalve|alhoewel|hoewel|wel en)\b/u;
/** There is none of it, or not enough. */
const LACK =
  /\b(?:kwijt|mis|missen|mist|ontbreekt|ontbreken|tekort|te kort|te weinig|geen|niet|nie|niks|onvoldoende|schort|nauwelijks)\b/;
/** There is enough of it, or it goes well. */
const PLENTY = /\b(?:genoeg|voldoende|zat|ruim|op orde|in orde|wel|lukt|lukken|goed|geregeld|prima)\b/;

/** Whether one part of a text says that there is enough and another that there is not. */
export function isMixed(text: string): boolean {
  const clauses = plain(text).split(CLAUSES).map(bare);
  const lacks = clauses.filter((clause) => LACK.test(clause));
  return lacks.length > 0 && clauses.some((clause) => PLENTY.test(clause) && !lacks.includes(clause));
}

/** The option of a question that says "deels". */
export function partlyOption(vraag: Vraag): string | undefined {
  const stems = [...PARTLY].map(stemOf);
  return wordsOfQuestion(vraag).opties.find(({ zegswijzen }) =>
    zegswijzen.some(({ merken }) => merken.length === 1 && stems.includes(merken[0] ?? '')),
  )?.optie.id;
}
