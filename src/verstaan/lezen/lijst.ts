import type { LijstVraag } from '../../content/schema/vraag.ts';
import { bare } from '../woorden.ts';
import type { Lezer } from './lezing.ts';

const INTRODUCTION =
  /^\s*(?:nou\s+|eh+\s*,?\s*)?(?:(?:ik|wij|we|dat)\s+(?:denk|denken|zijn|is|hebben|heb|noem|noemen|werken|werk|moeten)\s+(?:aan|met|samen met)?\s*(?:nodig)?\s*:?|het gaat om|namelijk|in elk geval|vooral)\s*/iu;
const ARTICLE = /^(?:de|het|een|en|ook|met|onze|ons|nog|dan|verder|daarnaast)\s+/iu;
/** Names are short; a longer piece is a sentence. */
const LONGEST_NAME = 5;
/** Words that do not stand in a name. */
const NO_NAME =
  /\b(?:niet|geen|maar|omdat|want|als|moet|moeten|wil|willen|kan|kunnen|zijn|is|heb|hebben|heeft|nodig|misschien|denk|weet|doet|doen|werkt|werken)\b/iu;

/** Short texts in a row: "de corporatie, het zorgkantoor en bewoners". */
export const readLijst: Lezer<LijstVraag> = (vraag, text) => {
  const { minstens, hoogstens, enkelvoud } = vraag.lijst;
  const said = text.replace(/[.!]+\s*$/u, '').replace(INTRODUCTION, '');
  const hasCommas = /[,;\n•]/u.test(said);
  const pieces = said
    .split(hasCommas ? /[,;\n•]|\s+en\s+(?=[^,;\n]*$)/u : /\s+(?:en|&|plus|\+)\s+/u)
    .map(nameOf)
    .filter((piece) => bare(piece) !== '');
  const names = [...new Map(pieces.map((piece) => [piece.toLowerCase(), piece])).values()];
  if (names.length < minstens) return undefined;
  const isClear =
    names.every((name) => name.split(/\s+/u).length <= LONGEST_NAME && !NO_NAME.test(name)) &&
    !joinsNames(said);
  if (names.length > hoogstens) {
    const uitleg = `U noemt er ${names.length}. Er passen er hoogstens ${hoogstens}. Noem de ${enkelvoud} die u het meest nodig heeft eerst.`;
    return { soort: 'vragend', waarden: isClear ? [names.slice(0, hoogstens)] : [], uitleg };
  }
  if (isClear) return { soort: 'zeker', waarde: names };
  const whole = nameOf(said);
  const choices = [names, ...(names.length > 1 && joinsNames(said) ? [[whole]] : [])];
  return {
    soort: 'vragend',
    waarden: choices.filter((choice) => choice.every((name) => name.length <= 120)),
  };
};

function nameOf(piece: string): string {
  let name = piece.trim();
  while (ARTICLE.test(name)) name = name.replace(ARTICLE, '');
  return name.replace(/\s+/gu, ' ');
}

/** "Zorg en Welzijn" may be one name. */
function joinsNames(text: string): boolean {
  return /\p{Lu}\p{L}*\s+(?:en|&)\s+\p{Lu}/u.test(text);
}
