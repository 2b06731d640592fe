import type { Optie, Vraag } from '../content/schema/vraag.ts';
import { stemOf } from '../zoeken/dutch-words.ts';
import { GENERAL_WORDS, NO, PARTLY, YES } from './lexicon.ts';
import { merk, type Optiewoorden, opposites, type Vraagwoorden, wordsOfQuestion } from './optiewoorden.ts';
import type { Spelling } from './spelling.ts';
import { bare, isDeniedOddly, meaningOf, type Woord } from './woorden.ts';

/** An option that was recognised, and how well. */
export interface Treffer {
  readonly optie: Optie;
  readonly score: number;
  /** Nothing else was said, and enough of the option was. */
  readonly isVolledig: boolean;
}

/** The options in a text, the best first, and whether the first one is clear enough to act upon. */
export interface Herkenning {
  readonly treffers: readonly Treffer[];
  readonly isZeker: boolean;
  /** Whether all that was said is about the options or the question. */
  readonly isVerklaard: boolean;
}

const NOTHING: Herkenning = { treffers: [], isZeker: false, isVerklaard: false };

/** A whole expression says more than a loose word of a sentence. */
const WHOLE_EXPRESSION = 0.5;
/** A word of the question itself says little about an option. */
const OF_QUESTION = 0.3;
/** The second option has to stay this far behind. */
const FAR_BEHIND = 0.5;
/** Of a long text so much has to be said, when no other way to say it is complete. */
const ENOUGH_OF_TEXT = 0.5;

/** Finds the options of a question in a text: by stems, other words, typing errors and parts of compounds. */
export function recogniseOptions(vraag: Vraag, text: string, spelling: Spelling): Herkenning {
  const words = wordsOfQuestion(vraag);
  const kaal = bare(text);
  if (words.opties.length === 0 || kaal === '') return NOTHING;
  const exact = words.opties.filter(({ zegswijzen }) => zegswijzen.some((one) => one.kaal === kaal));
  if (exact.length > 0) {
    const treffers = exact.map(({ optie }) => ({ optie, score: 1, isVolledig: true }));
    return { treffers, isZeker: exact.length === 1, isVerklaard: true };
  }
  const found = weigh(words, readWords(words, text, spelling));
  return { ...found, isZeker: found.isZeker && !isDeniedOddly(text) };
}

/** A word of the message as the words of the options that it can stand for. */
interface Gelezen {
  readonly merken: readonly string[];
  /** The word turned round, as it stands in options. */
  readonly tegen: readonly string[];
  readonly isZeker: boolean;
  /** Said of the question itself: it explains, and needs no option. */
  readonly isOnderwerp: boolean;
}

function readWords(words: Vraagwoorden, text: string, spelling: Spelling): readonly Gelezen[] {
  return meaningOf(text).flatMap((woord): Gelezen[] => {
    const own = merk(woord);
    const tegen = opposites(own);
    if (words.aantal.has(own))
      return [{ merken: [own], tegen, isZeker: true, isOnderwerp: words.onderwerp.has(own) }];
    const alias = aliasOf(woord, words);
    if (alias === 'leeg') return [];
    if (alias !== undefined) return [{ merken: [alias], tegen: [], isZeker: true, isOnderwerp: false }];
    const isGeneral = woord.ontkend === undefined && GENERAL_WORDS.has(woord.woord);
    if (words.onderwerp.has(own) || isGeneral)
      return [{ merken: [], tegen: [], isZeker: true, isOnderwerp: true }];
    if (tegen.some((one) => words.aantal.has(one)))
      return [{ merken: [], tegen, isZeker: true, isOnderwerp: false }];
    return [readUnknown(woord, words, spelling)];
  });
}

/** Yes, no and in between in the words of the options; `leeg` for a yes that says nothing here. */
function aliasOf({ woord, ontkend }: Woord, { aantal }: Vraagwoorden): string | undefined {
  const known = (one: string): string | undefined => (aantal.has(one) ? one : undefined);
  if (YES.has(woord)) return ontkend !== undefined ? known('nee') : (known('ja') ?? 'leeg');
  if (NO.has(woord) || woord === 'niet') return known('nee');
  if (PARTLY.has(woord) && ontkend === undefined)
    return [...PARTLY].map(stemOf).find((one) => aantal.has(one));
  return undefined;
}

function readUnknown(woord: Woord, words: Vraagwoorden, spelling: Spelling): Gelezen {
  const as = (one: string): string => merk({ ...woord, stam: stemOf(one) });
  // "Verdeelt" for "verdeeld".
  const sounding = soundAlikes(woord.woord)
    .map(as)
    .find((one) => words.aantal.has(one));
  if (sounding !== undefined)
    return {
      merken: [sounding],
      tegen: opposites(sounding),
      isZeker: true,
      isOnderwerp: words.onderwerp.has(sounding),
    };
  const near = spelling.correct(woord.woord, words.geschreven);
  if (near !== undefined) {
    const own = as(near.woord);
    const isOnderwerp = words.onderwerp.has(own);
    return {
      merken: words.aantal.has(own) ? [own] : [],
      tegen: opposites(own),
      isZeker: near.zeker,
      isOnderwerp,
    };
  }
  const parts = spelling.partsOf(woord.woord).map(as);
  return {
    merken: parts.filter((part) => words.aantal.has(part)),
    tegen: [],
    isZeker: false,
    isOnderwerp: false,
  };
}

function soundAlikes(word: string): readonly string[] {
  const stam = word.replace(/(dt|d|t)$/, '');
  return stam === word || stam.length < 4 ? [] : [`${stam}d`, `${stam}t`].filter((other) => other !== word);
}

function weigh(words: Vraagwoorden, read: readonly Gelezen[]): Herkenning {
  const treffers = words.opties
    .map((optie) => weighOption(optie, words, read))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = treffers;
  const isVerklaard =
    read.length > 0 && read.every(({ merken, isOnderwerp }) => merken.length > 0 || isOnderwerp);
  if (first === undefined) return { ...NOTHING, isVerklaard };
  const isAhead = second === undefined || second.score <= first.score * FAR_BEHIND;
  return { treffers, isZeker: first.isVolledig && isAhead, isVerklaard };
}

function weighOption(option: Optiewoorden, words: Vraagwoorden, read: readonly Gelezen[]): Treffer {
  const said = new Set<string>();
  let score = 0;
  let isExplained = true;
  let isContradicted = false;
  let isAboutOption = false;
  for (const { merken, tegen, isZeker, isOnderwerp } of read) {
    const own = merken.filter((one) => option.merken.has(one));
    if (own.length === 0 && tegen.some((one) => option.merken.has(one))) isContradicted = true;
    if (own.length === 0) {
      if (!isOnderwerp || !isZeker) isExplained = false;
      continue;
    }
    if (!isZeker) isExplained = false;
    const weight = (isZeker ? 1 : 0.5) * (isOnderwerp ? OF_QUESTION : 1);
    if (!isOnderwerp) isAboutOption = true;
    for (const one of own) if (!said.has(one)) score += weight / (words.aantal.get(one) ?? 1);
    for (const one of own) said.add(one);
  }
  const whole = option.zegswijzen
    .filter(({ merken }) => merken.length > 0 && merken.every((one) => said.has(one)))
    .reduce((most, { merken }) => Math.max(most, new Set(merken).size), 0);
  const { merken: own } = option.zegswijzen[0] ?? { merken: [] };
  const ofText = new Set(own.filter((one) => said.has(one))).size;
  const isEnough = whole > 0 || (ofText >= 2 && ofText >= new Set(own).size * ENOUGH_OF_TEXT);
  return {
    optie: option.optie,
    // Who says "niet breed" does not mean "breed"; who says "breed, maar niet iedereen" may.
    score: whole === 0 && (isContradicted || !isAboutOption) ? 0 : score + whole * WHOLE_EXPRESSION,
    isVolledig: isExplained && isEnough,
  };
}
