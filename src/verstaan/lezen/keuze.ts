import type { KeuzeVraag } from '../../content/schema/vraag.ts';
import { isMixed, partlyOption } from '../gemengd.ts';
import { isBareNumber, placesIn } from '../getallen.ts';
import { recogniseOptions } from '../opties.ts';
import { wordsOfQuestion } from '../optiewoorden.ts';
import type { Lezer } from './lezing.ts';

/** More buttons are no help. */
const MOST_GUESSES = 3;

/** One option: by its place or its words. */
export const readKeuze: Lezer<KeuzeVraag> = (vraag, text, spelling) => {
  const { treffers, isZeker } = recogniseOptions(vraag, text, spelling);
  const ids = treffers.slice(0, MOST_GUESSES).map(({ optie }) => optie.id);
  const [first] = ids;
  if (first !== undefined && isZeker) return { soort: 'zeker', waarde: first };
  const partly = isMixed(text) ? partlyOption(vraag) : undefined;
  if (partly !== undefined) return { soort: 'vragend', waarden: [partly] };
  const places = placesIn(text, vraag.opties.length);
  if (places !== undefined) {
    const named = places.flatMap((place) => vraag.opties[place]?.id ?? []);
    const [only] = named;
    // "5" below options about minutes may be a place or a number of minutes.
    const isAmbiguous = isBareNumber(text) && hasNumbers(vraag);
    return named.length === 1 && only !== undefined && !isAmbiguous
      ? { soort: 'zeker', waarde: only }
      : { soort: 'vragend', waarden: named };
  }
  return ids.length === 0 ? undefined : { soort: 'vragend', waarden: nearOnes(treffers) };
};

function hasNumbers(vraag: KeuzeVraag): boolean {
  return [...wordsOfQuestion(vraag).aantal.keys()].some((one) => /^[-~]?\d+$/.test(one));
}

/** The best guess, and those that are about as good. */
function nearOnes(treffers: readonly { optie: { id: string }; score: number }[]): readonly string[] {
  const most = treffers[0]?.score ?? 0;
  return treffers
    .filter(({ score }) => score >= most * 0.7)
    .slice(0, MOST_GUESSES)
    .map(({ optie }) => optie.id);
}
