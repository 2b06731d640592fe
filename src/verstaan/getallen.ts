import { ORDINALS } from './lexicon.ts';
import { bare } from './woorden.ts';

const LETTERS = 'abcdefghij';

/**
 * The places in a row that a text names, from 0: "2", "de tweede", "optie b", "de laatste".
 *
 * @param count how long the row is
 * @returns undefined when the text says anything else, or a place that is not there
 */
export function placesIn(text: string, count: number): readonly number[] | undefined {
  const row = rowIn(bare(text), count);
  if (row !== undefined) return row;
  if (/(?:^|\s)-\d|\d[.,]\d/.test(text)) return undefined;
  const words = bare(text)
    .split(' ')
    .filter((word) => !AROUND.has(word));
  if (words.length === 0) return undefined;
  const isNamed =
    (words.length > 1 && words.every((word) => /^[a-j]$/.test(word))) ||
    /\b(optie|antwoord|keuze|nummer|nr)\b/.test(bare(text));
  const places = words.map((word) => placeOf(word, count, isNamed));
  return places.every((place) => place !== undefined) ? [...new Set(places)] : undefined;
}

/** No question has more options. */
const MOST_PLACES = 20;

/** "De eerste drie", "de laatste twee", "1 tot en met 3". */
function rowIn(said: string, count: number): readonly number[] | undefined {
  const all = Array.from({ length: Math.min(count, MOST_PLACES) }, (_, place) => place);
  const part = /^(?:de )?(eerste|bovenste|laatste|onderste) (\d{1,2})$/.exec(said);
  const span = /^(\d{1,2}) (?:t m|tot en met|tot) (\d{1,2})$/.exec(said);
  if (span !== null && Number(span[2]) <= count && Number(span[1]) >= 1) {
    return all.slice(Number(span[1]) - 1, Number(span[2]));
  }
  if (/^(?:de |doe de )?(?:op )?(?:een|1) na (?:de )?laatste$/.test(said))
    return count > 1 ? [count - 2] : undefined;
  if (/^(?:de )?middelste(?: optie)?$/.test(said)) return count % 2 === 1 ? [(count - 1) / 2] : undefined;
  const many = Number(part?.[2] ?? 0);
  if (many < 1 || many > count) return undefined;
  return /eerste|bovenste/.test(part?.[1] ?? '') ? all.slice(0, many) : all.slice(-many);
}

const AROUND = new Set(
  'de het en of ik kies neem doe maar optie antwoord keuze keus nummer nr is die dat ook plus denk voor mij graag dan ga bij wordt van deze'.split(
    ' ',
  ),
);

function placeOf(word: string, count: number, isNamed: boolean): number | undefined {
  const number = /^\d{1,2}$/.test(word) ? Number(word) : ORDINALS.get(word);
  const letter = isNamed && word.length === 1 ? LETTERS.indexOf(word) : -1;
  const place = letter >= 0 ? letter : number === undefined ? -1 : number < 0 ? count + number : number - 1;
  return place >= 0 && place < count ? place : undefined;
}

/** Whether a text is nothing but a number. */
export function isBareNumber(text: string): boolean {
  return /^\d{1,3}$/.test(bare(text));
}
