import { stemOf } from '../zoeken/dutch-words.ts';
import {
  CLAUSE_NEGATORS,
  CLAUSE_WORDS,
  EMPTY_WORDS,
  LACKS,
  NEGATORS,
  NUMBER_WORDS,
  WEAK_WORDS,
} from './lexicon.ts';

/** One word that means something, with whether it is turned round ("geen geld"). */
export interface Woord {
  /** As it was typed, in lower case and without accents. */
  readonly woord: string;
  readonly stam: string;
  /** `niet`: turned round; `gebrek`: there is none of it. */
  readonly ontkend?: 'niet' | 'gebrek';
}

/** Lower case, without accents and with single spaces; punctuation stays. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/(?<!\p{L})één(?!\p{L})/gu, '1')
    .replace(/\b(doe|neem|kies|geef|zeg|dan) maar\b/g, '$1')
    .replace(/\bof zo(iets)?\b/g, 'ofzo')
    .replace(/\bniet (genoeg|voldoende)\b/g, 'geen')
    .replace(/\bniet (helemaal|altijd|overal|geheel|volledig|allemaal|alles)\b/g, 'deels')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Only the words of a text, with single spaces between them; numbers as digits. */
export function bare(text: string): string {
  const found =
    plain(text)
      .replace(/'/g, '')
      .match(/[\p{L}\d]+/gu) ?? [];
  return found.map(digits).join(' ');
}

/** What the stemmer takes for forms of another word. */
const OWN_STEM: ReadonlyMap<string, string> = new Map([
  ['niets', 'niets'],
  ['niks', 'niets'],
]);

function digits(word: string): string {
  const number = NUMBER_WORDS.get(word);
  return number === undefined ? word : String(number);
}

/** The words of a text that mean something, each with whether it is turned round. */
export function meaningOf(text: string): readonly Woord[] {
  return plain(text)
    .replace(/'/g, '')
    .split(/[^\p{L}\d\s/&+-]+/u)
    .flatMap(splitAtClauseWords)
    .flatMap(meaningOfClause);
}

function splitAtClauseWords(text: string): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const word of text.match(/[\p{L}\d]+/gu) ?? []) {
    if (CLAUSE_WORDS.has(word)) clauses.push([]);
    clauses.at(-1)?.push(digits(word));
  }
  return clauses;
}

function meaningOfClause(words: readonly string[]): readonly Woord[] {
  const isLack = words.some((word) => CLAUSE_NEGATORS.has(word));
  const negators = words.filter((word) => NEGATORS.has(word)).length;
  const found: Woord[] = [];
  const add = (woord: string, ontkend?: 'niet' | 'gebrek') =>
    found.push({
      woord,
      stam: OWN_STEM.get(woord) ?? stemOf(woord),
      ...(ontkend === undefined ? {} : { ontkend }),
    });
  // Twice no may be yes: nobody can be sure.
  if (negators > 1) found.push({ woord: 'dubbel', stam: `dubbel ${negators}` });
  let negator: string | undefined;
  let isUsed = false;
  for (const word of words) {
    if (NEGATORS.has(word)) negator = word;
    else if (word === 'wel') negator = undefined;
    else if (negator !== undefined && WEAK_WORDS.has(word)) continue;
    else if (CLAUSE_NEGATORS.has(word)) add(word);
    else if (!EMPTY_WORDS.has(word)) {
      isUsed ||= negator !== undefined;
      add(
        word,
        negator === undefined ? (isLack ? 'gebrek' : undefined) : LACKS.has(negator) ? 'gebrek' : 'niet',
      );
    }
  }
  if (negator === undefined || isUsed) return found;
  // "Het lukt niet": with nothing after it, it turns round what stands before it.
  const isNothing = found.every(({ woord }) => woord === 'dubbel');
  if (isNothing) return [...found, { woord: negator, stam: negator }];
  return found.map((woord) => ({ ...woord, ontkend: 'niet' }));
}

/** What stands after "niet" when a thing is denied and not missing: "niet het geld" is not "geen geld". */
const POINTING = new Set(['te', 'de', 'het', 'een', 'aan', 'alleen', 'zozeer', 'ons', 'onze', 'mijn']);

/** Whether a denial can be read in two ways: denied twice, "niet te laat" beside "te laat", "niet het geld". */
export function isDeniedOddly(text: string): boolean {
  const words = plain(text).match(/[\p{L}\d]+/gu) ?? [];
  const denials = words.filter((word) => NEGATORS.has(word) || CLAUSE_NEGATORS.has(word));
  return denials.length > 1 || words.some((word, at) => word === 'niet' && POINTING.has(words[at + 1] ?? ''));
}
