import type { SchaalVraag } from '../../content/schema/vraag.ts';
import { bare, plain } from '../woorden.ts';
import type { Lezer } from './lezing.ts';

const AROUND = new Set(
  'een de het ik wij we geef geven zou zeggen doe maak er van voor cijfer score punt punten denk ongeveer op schaal is dat dit rond circa'.split(
    ' ',
  ),
);

/** A number in digits or words, or the word at one of the numbers. */
export const readSchaal: Lezer<SchaalVraag> = (vraag, text) => {
  const { van, tot, labels = {} } = vraag.schaal;
  const range = `Kies een heel getal van ${van} tot en met ${tot}.`;
  const label = Object.entries(labels).find(([, words]) => bare(words) === bare(text));
  if (label !== undefined) return { soort: 'zeker', waarde: Number(label[0]) };
  const fits = (number: number): boolean => Number.isInteger(number) && number >= van && number <= tot;
  const decimal = /\b(\d+)[.,](\d+)\b|\b(\d+) *(?:½|1\/2)/.exec(plain(text));
  if (decimal !== null) {
    const below = Number(decimal[1] ?? decimal[3]);
    return { soort: 'vragend', waarden: [below, below + 1].filter(fits), uitleg: range };
  }
  const outOf = new RegExp(`^(\\d+) *(?:/|op|van de|uit) *${tot}$`).exec(plain(text));
  const words = bare(outOf?.[1] ?? text)
    .split(' ')
    .filter((word) => !AROUND.has(word));
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const [first] = numbers;
  if (first === undefined) return undefined;
  if (numbers.length === 1 && words.length === 1 && fits(first)) return { soort: 'zeker', waarde: first };
  return { soort: 'vragend', waarden: numbers.filter(fits).slice(0, 3), uitleg: range };
};
