import { WEET_NIET } from '../content/condition/condition.ts';
import type { AskedVraag } from '../flow/walk.ts';
import type { Invoerwaarde } from './bericht.ts';
import { readAnswer } from './lezen/lees.ts';
import type { Lezing } from './lezen/lezing.ts';
import { requestIn } from './opdracht.ts';
import { wordsOfQuestion } from './optiewoorden.ts';
import { answerButton, askAbout, nothingButton, type Reactie, record, type Stap } from './reactie.ts';
import { inWords, type Situatie } from './situatie.ts';
import { spellingOf } from './spelling.ts';
import { optionsInStory } from './verhaal.ts';
import { bare } from './woorden.ts';
import { isQuestion, isStory } from './zinsoort.ts';

function read({ vraag, stand, tekst }: Situatie): Lezing | undefined {
  if (vraag === undefined) return undefined;
  return readAnswer(vraag.compiled.vraag, tekst, spellingOf(stand.versie.bibliotheek));
}

/** The literal words of an option come before any other meaning of them. */
export const asLiteralAnswer: Stap = (situatie) => {
  const { vraag, tekst } = situatie;
  if (vraag === undefined || tekst.includes('?')) return undefined;
  if (!wordsOfQuestion(vraag.compiled.vraag).kaal.has(bare(tekst))) return undefined;
  const lezing = read(situatie);
  // "Onbekend" can be said of the raad, and by who does not know.
  if (requestIn(tekst) === 'weet-niet' && lezing?.soort === 'zeker')
    return askAbout(vraag, [lezing.waarde, WEET_NIET]);
  return asAnyAnswer(situatie);
};

const SAME =
  /^(?:(?:weer|ook|precies|dat is|het|nog steeds|daar geldt) )*(?:hetzelfde|zelfde|idem|ditto|dito)(?: (?:als|antwoord|weer|hier|daar|voor|bij|de|het|net|zojuist|hierboven|hiervoor|vorige|vraag|daarnet|eerder|partij|deze|die))*$/;

/** "Hetzelfde als net": proposes what was answered to the same options just before. */
export const asSameAgain: Stap = ({ vraag, tekst, path }) => {
  if (vraag === undefined || !SAME.test(bare(tekst))) return undefined;
  const options = idsOf(vraag);
  const before = path
    .slice(
      0,
      path.findIndex(({ key }) => key === vraag.key),
    )
    .findLast((asked) => asked.antwoord !== undefined && options !== '' && idsOf(asked) === options);
  const waarde = before?.antwoord?.waarde;
  if (before === undefined || waarde === undefined) return undefined;
  return askAbout(vraag, [before.compiled.soort.toInput(waarde)]);
};

function idsOf({ compiled: { vraag } }: AskedVraag): string {
  return 'opties' in vraag ? vraag.opties.map(({ id }) => id).join(' ') : '';
}

/** A clear answer to the question on the screen. */
export const asClearAnswer: Stap = (situatie) => {
  const { vraag, tekst } = situatie;
  if (vraag === undefined || isQuestion(tekst) || isStory(tekst)) return undefined;
  const lezing = read(situatie);
  return lezing?.soort === 'zeker' ? record(vraag, lezing.waarde) : undefined;
};

/** "Niet de eerste maar de derde": asks about what comes after "maar". */
export const asContrast: Stap = ({ vraag, stand, tekst }) => {
  const after = /^(?:nee,? )?niet .+?,? maar (?:wel )?(.+)$/i.exec(tekst)?.[1];
  if (vraag === undefined || after === undefined || vraag.compiled.vraag.soort === 'lijst') return undefined;
  const lezing = readAnswer(vraag.compiled.vraag, after, spellingOf(stand.versie.bibliotheek));
  return lezing?.soort === 'zeker' ? askAbout(vraag, [lezing.waarde]) : undefined;
};

/** What may be an answer to the question on the screen: always asked about. */
export const asPossibleAnswer: Stap = (situatie) => {
  const { vraag, tekst } = situatie;
  const lezing = read(situatie);
  if (vraag === undefined || lezing === undefined) return undefined;
  if (lezing.soort === 'zeker') return isQuestion(tekst) ? askAbout(vraag, [lezing.waarde]) : undefined;
  const { uitleg, waarden } = lezing;
  return askAbout(vraag, waarden, uitleg === undefined ? {} : { uitleg });
};

function asAnyAnswer(situatie: Situatie): Reactie | undefined {
  return asClearAnswer(situatie) ?? asPossibleAnswer(situatie);
}

/** A story: proposes the options that it may hold and puts none of them on record. */
export const asStory: Stap = (situatie) => {
  const { vraag, tekst, stand } = situatie;
  if (vraag === undefined || !isStory(tekst) || vraag.compiled.vraag.soort === 'tekst') return undefined;
  const spelling = spellingOf(stand.versie.bibliotheek);
  const ids = optionsInStory(vraag.compiled.vraag, tekst, spelling);
  const values: readonly Invoerwaarde[] =
    vraag.compiled.vraag.soort === 'meerkeuze' && ids.length > 0 ? [ids] : ids.slice(0, 3);
  const buttons = values.map((waarde) => answerButton(vraag, inWords(vraag, waarde), waarde));
  return {
    begrepen: { soort: 'te-lang', vraag: vraag.key, zekerheid: buttons.length > 0 ? 'vragend' : 'niet' },
    zegt: [
      'Dat is veel tegelijk. Ik lees er niet alles uit, en ik heb er niets van bewaard.',
      buttons.length > 0
        ? buttons.length > 1
          ? 'Past een van deze antwoorden?'
          : 'Is dit het?'
        : 'Kunt u het in één zin zeggen?',
    ],
    voorstellen: [...buttons, nothingButton(buttons.length > 0 ? 'Geen van deze' : 'Verder met de vraag')],
  };
};
