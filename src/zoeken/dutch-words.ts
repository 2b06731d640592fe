import { stemmer } from '@orama/stemmers/dutch';

/** Words that stand in nearly every text and find nothing. */
const STOP_WORDS = new Set(
  (
    'aan al alle als ben bij da dan dat de den der deze die dit doe doen door een en er gaat gaan geen had heb hebben ' +
    'heeft het hier hoe hun ik in is je kan krijg kun kunnen maar maken meer men met mijn moet na naar niet nog nu of om ' +
    'omdat onder ons onze ook op over te tot u uit uw van veel voor waar waarom wanneer was wat we wel welke wie wij wil ' +
    'willen word worden wordt zijn zich zo zonder'
  ).split(' '),
);

/** The words of a text that mean something: lower case, without accents, in the order of the text. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
  return (plain.match(/[\p{L}\d]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word));
}

/** The stem of a word from `wordsOf`: what a word and its other forms share. */
export function stemOf(word: string): string {
  // The stemmer leaves "rollen" at "roll", beside "rol".
  return stemmer(word).replace(/([^aeiou])\1$/, '$1');
}
