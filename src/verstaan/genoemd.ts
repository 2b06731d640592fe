import type { AskedVraag } from '../flow/walk.ts';
import type { Situatie } from './situatie.ts';
import { bare, meaningOf } from './woorden.ts';

/** Words of keys that stand in more than one of them, or that say nothing about the subject. */
const NO_NAME = new Set([
  'tegen',
  'kader',
  'nu',
  'rol',
  'as',
  'herken',
  'script',
  'aard',
  'eens',
  'onderwerp',
]);
const PREVIOUS = /\b(?:vorige|laatste|vraag hiervoor|zojuist|daarnet)\b/;

/** The answered questions that a text names by the words of their key, the one named best first. */
export function namedIn({ path, vraag }: Situatie, text: string): readonly AskedVraag[] {
  const said = new Set(meaningOf(text).map(({ stam }) => stam));
  const ranked = path
    .filter(({ antwoord, key }) => antwoord !== undefined && key !== vraag?.key)
    .map((asked) => ({ asked, raakt: nameOf(asked).filter((one) => said.has(one)).length }))
    .filter(({ asked, raakt }) => raakt > 0 && !('tegenspraak' in asked.compiled.vraag))
    .sort((a, b) => b.raakt - a.raakt);
  const most = ranked[0]?.raakt;
  return ranked.filter(({ raakt }) => raakt === most).map(({ asked }) => asked);
}

/** The one answered question that is meant: by its name, or as "de vorige vraag". */
export function meantIn(situatie: Situatie, text: string): AskedVraag | undefined {
  const [first, second] = namedIn(situatie, text);
  if (first !== undefined) return second === undefined ? first : undefined;
  return PREVIOUS.test(bare(text)) ? answeredBefore(situatie) : undefined;
}

/** The question that was answered just before the one on the screen. */
export function answeredBefore({ path, vraag }: Situatie): AskedVraag | undefined {
  const place = vraag === undefined ? path.length : path.findIndex(({ key }) => key === vraag.key);
  return path.slice(0, place).findLast(({ antwoord }) => antwoord !== undefined);
}

/** The stems of the words of a key that name its subject. */
function nameOf({ compiled }: AskedVraag): readonly string[] {
  const words = compiled.vraag.id.split('-').filter((word) => !NO_NAME.has(word));
  return meaningOf(words.join(' ')).map(({ stam }) => stam);
}
