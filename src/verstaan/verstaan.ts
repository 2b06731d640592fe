import { walk } from '../flow/walk.ts';
import { answer, applyChanges } from '../gesprek/answer.ts';
import {
  asClearAnswer,
  asContrast,
  asLiteralAnswer,
  asPossibleAnswer,
  asSameAgain,
  asStory,
} from './antwoord.ts';
import type { Antwoordgave, Bericht, Gedaan, Gespreksstand, Verstaan, Voorstel } from './bericht.ts';
import { asOtherTermQuestion, asTermQuestion } from './betekenis.ts';
import { asCorrection, asElsewhere, asQuestionNumber } from './correctie.ts';
import { asNamedCorrection, asRecall } from './elders.ts';
import { asSeveral } from './meer.ts';
import { asBesideRequest } from './naast.ts';
import { asUnclear } from './onduidelijk.ts';
import { asDeniedPlace } from './ontkend.ts';
import { asAgreement, asEmpty, asForeign, asFreeText, asRequest, asRequestWithin } from './opmerking.ts';
import { goButton, type Reactie, type Stap } from './reactie.ts';
import { createSituatie, isPossible, type Situatie } from './situatie.ts';
import { asDoubt } from './twijfel.ts';
import { asChoice } from './voorstel.ts';
import { asDistress, asPersonalData } from './zorg.ts';

/** The ways of understanding, in order: the first that fits is taken. */
const STAPPEN: readonly Stap[] = [
  asDistress,
  asChoice,
  asPersonalData,
  asEmpty,
  asLiteralAnswer,
  asForeign,
  asFreeText,
  asStory,
  asRecall,
  asBesideRequest,
  asTermQuestion,
  asRequest,
  asSameAgain,
  asDoubt,
  asQuestionNumber,
  asDeniedPlace,
  asNamedCorrection,
  asCorrection,
  asClearAnswer,
  asSeveral,
  asRequestWithin,
  asAgreement,
  asOtherTermQuestion,
  asContrast,
  asElsewhere,
  asPossibleAnswer,
];

/**
 * What a typed message means in a conversation, and what to do and say about it. Pure, deterministic and total: the
 * same message in the same conversation is always understood the same, and no text makes it throw.
 *
 * An answer is given only when one meaning is clear; every proposal can be done when it is made.
 */
export function verstaan(stand: Gespreksstand, bericht: Bericht): Verstaan {
  const situatie = withoutPreamble(createSituatie(stand, bericht));
  for (const stap of STAPPEN) {
    const reactie = stap(situatie);
    if (reactie !== undefined && canBeDone(stand, reactie)) return finish(stand, reactie);
  }
  return finish(stand, asUnclear(situatie));
}

const PREAMBLE =
  /^\s*(?:nogmaals|zoals (?:ik )?(?:al |net |eerder |zojuist )*(?:zei|gezegd|meldde|vertelde|aangaf|opmerkte)|(?:ik )?zeg het nog (?:een keer|eens)|ik herhaal)\s*[:,;.!-]*\s+(?=\S)/iu;

/** "Nogmaals: weet ik niet" says "weet ik niet"; a free text stays as it is. */
function withoutPreamble(situatie: Situatie): Situatie {
  return situatie.vraag?.compiled.vraag.soort === 'tekst'
    ? situatie
    : { ...situatie, tekst: situatie.tekst.replace(PREAMBLE, '') };
}

function canBeDone(stand: Gespreksstand, { antwoord }: Reactie): boolean {
  return antwoord === undefined || isPossible(stand, antwoord);
}

/** Adds what follows from the answer, and leaves out what cannot be done after it. */
function finish(stand: Gespreksstand, { voorstellen = [], zegt, ...reactie }: Reactie): Verstaan {
  const after = reactie.antwoord === undefined ? stand : give(stand, reactie.antwoord);
  const { path } = walk(after.versie.flow, after.gesprek.antwoorden);
  const wasOpen = walk(stand.versie.flow, stand.gesprek.antwoorden).path.some(
    (asked) => asked.antwoord === undefined,
  );
  const isDone = reactie.antwoord !== undefined && path.every(({ antwoord }) => antwoord !== undefined);
  const known = new Set(path.flatMap(({ key, antwoord }) => (antwoord === undefined ? [] : [key])));
  const huidige = path.find(({ antwoord }) => antwoord === undefined)?.key;
  const canDo = ({ doe }: Voorstel): boolean =>
    doe.soort === 'antwoord'
      ? isPossible(after, doe)
      : doe.soort !== 'toon' || known.has(doe.vraag) || doe.vraag === huidige;
  return {
    ...reactie,
    gedaan: doneBy(stand, reactie.antwoord),
    zegt: isDone && wasOpen ? [...zegt, 'Dat was de laatste vraag. Uw advies staat klaar.'] : zegt,
    voorstellen: [
      ...voorstellen.filter(canDo),
      ...(isDone && wasOpen ? [goButton('Naar het advies', 'advies')] : []),
    ],
  };
}

function doneBy({ gesprek }: Gespreksstand, antwoord: Antwoordgave | undefined): Gedaan {
  if (antwoord === undefined) return 'niets';
  return gesprek.antwoorden.has(antwoord.vraag) ? 'herzien' : 'geantwoord';
}

function give(stand: Gespreksstand, { vraag, waarde }: Antwoordgave): Gespreksstand {
  const outcome = answer(stand.versie, stand.gesprek, vraag, { waarde });
  return outcome.soort === 'wijziging'
    ? { ...stand, gesprek: applyChanges(stand.gesprek, [outcome.wijziging]) }
    : stand;
}
