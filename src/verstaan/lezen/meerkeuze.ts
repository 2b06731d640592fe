import type { MeerkeuzeVraag } from '../../content/schema/vraag.ts';
import { placesIn } from '../getallen.ts';
import { recogniseOptions } from '../opties.ts';
import type { Spelling } from '../spelling.ts';
import { bare } from '../woorden.ts';
import type { Lezer, Lezing } from './lezing.ts';

const ALL =
  /^(ze (zijn )?)?(allemaal|alle|alles|allen|allebei|beide|alle (opties|antwoorden)|alles van (deze|dit)|alle \d+)( (kloppen|spelen|gelden|graag|hoor|wel))*$/;
const NONE =
  /^(eigenlijk )?(geen|niets|niks|geen enkele?|geen 1|niet 1)( (van )?(deze|die|dit|dat|allen|alles|dit alles|de opties|die opties|hiervan|daarvan|beide|hier|daar|ervan))*( van)?$/;
const BETWEEN = /[,;+&\n]|\b(?:en ook|maar ook|maar|en|ook|plus|of)\b/iu;
const MOST_GUESSES = 3;

/** Several options: by their places, one by one, all or none. */
export const readMeerkeuze: Lezer<MeerkeuzeVraag> = (vraag, text, spelling) => {
  const whole = recogniseOptions(vraag, text, spelling);
  const [first] = whole.treffers;
  if (first !== undefined && whole.isZeker) return { soort: 'zeker', waarde: [first.optie.id] };
  const places = placesIn(text, vraag.opties.length);
  if (places !== undefined)
    return decide(
      vraag,
      places.flatMap((place) => vraag.opties[place]?.id ?? []),
      true,
    );
  const said = bare(text);
  const alone = vraag.opties.filter(({ alleen }) => alleen === true);
  const [none] = alone;
  if (NONE.test(said) && none !== undefined && alone.length === 1 && /^(geen|niets)/i.test(none.tekst)) {
    return { soort: 'zeker', waarde: [none.id] };
  }
  if (ALL.test(said)) {
    return { soort: 'vragend', waarden: [vraag.opties.filter(({ alleen }) => !alleen).map(({ id }) => id)] };
  }
  return readParts(vraag, text, spelling) ?? guesses(whole.treffers.map(({ optie }) => optie.id));
};

function readParts(vraag: MeerkeuzeVraag, text: string, spelling: Spelling): Lezing | undefined {
  const parts = text.split(BETWEEN).filter((part) => bare(part) !== '');
  if (parts.length < 2) return undefined;
  const found = parts.map((part) => recogniseOptions(vraag, part, spelling));
  const ids = found.flatMap(({ treffers, isZeker }) => (isZeker ? (treffers[0]?.optie.id ?? []) : []));
  if (ids.length === 0) return undefined;
  return decide(
    vraag,
    [...new Set(ids)],
    found.every(({ isZeker }) => isZeker),
  );
}

/** Options that can be chosen together, or else each by itself. */
function decide(vraag: MeerkeuzeVraag, ids: readonly string[], isClear: boolean): Lezing {
  const isAlone = (id: string) => vraag.opties.some((optie) => optie.id === id && optie.alleen === true);
  if (ids.length > 1 && ids.some(isAlone)) {
    const others = ids.filter((id) => !isAlone(id));
    return { soort: 'vragend', waarden: [others, ...ids.filter(isAlone).map((id) => [id])] };
  }
  return isClear ? { soort: 'zeker', waarde: ids } : { soort: 'vragend', waarden: [ids] };
}

function guesses(ids: readonly string[]): Lezing | undefined {
  if (ids.length === 0) return undefined;
  return { soort: 'vragend', waarden: ids.slice(0, MOST_GUESSES).map((id) => [id]) };
}
