import { placesIn } from './getallen.ts';
import { answerButton, askAbout, nothingButton, type Stap } from './reactie.ts';
import { inWords } from './situatie.ts';
import { bare } from './woorden.ts';

const DENIES =
  /^(?:nee |sorry |nou )*(?:(?:de|het|dat|die|optie|antwoord|nummer) )*(\S+)(?: (?:optie|antwoord|1))? (?:klopt|is|was|past|geldt) (?:\w+ ){0,2}(?:niet|onjuist|fout|verkeerd|onwaar)(?: (?:waar|juist|goed|meer|zo))*$/;

/** "Het tweede klopt niet": what is left when that option is not it. */
export const asDeniedPlace: Stap = ({ vraag, tekst }) => {
  const named = DENIES.exec(bare(tekst))?.[1];
  if (named === undefined || vraag === undefined || vraag.compiled.vraag.soort !== 'keuze') return undefined;
  const { opties } = vraag.compiled.vraag;
  const [place] = placesIn(named, opties.length) ?? [];
  const denied = place === undefined ? undefined : opties[place];
  if (denied === undefined) return undefined;
  // Who denies one of two answers that contradict each other does not hold both.
  const left = opties.filter(
    (optie) => optie !== denied && !(denied.geldt !== undefined && (optie.geldt?.length ?? 0) > 1),
  );
  if (left.length === 1)
    return askAbout(
      vraag,
      left.map(({ id }) => id),
    );
  return {
    begrepen: { soort: 'twijfel', vraag: vraag.key, zekerheid: 'vragend' },
    zegt: [`Dan is het niet “${inWords(vraag, denied.id)}”. Wat past wel?`],
    voorstellen: [
      ...left.map(({ id, tekst: text }) => answerButton(vraag, text, id)),
      nothingButton('Geen van deze'),
    ],
  };
};
